using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;

namespace Colophon.Revisions;

/// <summary>How a program ended, and what it wrote.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Errors">Its standard error.</param>
internal sealed record ChildOutcome(int ExitCode, string Output, string Errors);

/// <summary>Runs another program to its end.</summary>
internal static class ChildProgram
{
    /// <summary>Runs a program.</summary>
    /// <param name="program">Its name, which the system looks up.</param>
    /// <param name="folder">Full path of the folder that it runs in.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="environment">Variables that it sees besides those of this process.</param>
    /// <returns>How it went; null where there is no such program.</returns>
    public static ChildOutcome? Run(string program, string folder, ImmutableArray<string> arguments, ImmutableArray<(string Name, string Value)> environment) =>
        RunAsync(program, folder, arguments, environment, CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>Runs a program. One that is given up is ended, with all that it started.</summary>
    /// <param name="program">Its name, which the system looks up.</param>
    /// <param name="folder">Full path of the folder that it runs in.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="environment">Variables that it sees besides those of this process.</param>
    /// <param name="cancellationToken">Set when the user gives up.</param>
    /// <returns>How it went; null where there is no such program.</returns>
    /// <exception cref="OperationCanceledException">The user gave up, and the program has ended.</exception>
    public static async Task<ChildOutcome?> RunAsync(
        string program, string folder, ImmutableArray<string> arguments, ImmutableArray<(string Name, string Value)> environment, CancellationToken cancellationToken)
    {
        using var child = new Process { StartInfo = Describe(program, folder, arguments, environment) };
        try
        {
            child.Start();
        }
        catch (Win32Exception)
        {
            return null;
        }

        // Both are read at once: a program that fills one pipe would wait for ever while only the other is read.
        var output = child.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = child.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await child.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            child.Kill(entireProcessTree: true);
            await child.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
            throw;
        }

        return new ChildOutcome(child.ExitCode, await output.ConfigureAwait(false), await errors.ConfigureAwait(false));
    }

    private static ProcessStartInfo Describe(string program, string folder, ImmutableArray<string> arguments, ImmutableArray<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }
}
