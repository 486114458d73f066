using System.Reflection;
using System.Runtime.InteropServices;
using Colophon.Cli;
using Colophon.Host;
using Colophon.Running;

namespace Colophon;

/// <summary>The one entry point of a report project.</summary>
public static class Report
{
    /// <summary>Runs the command line of a report project: <c>return await Report.RunAsync(args);</c> is all that its Main says.</summary>
    /// <param name="arguments">The arguments of Main.</param>
    /// <returns>The exit code: 0 done, 1 the report has mistakes, 2 the command line has, 70 the engine has, 130 interrupted.</returns>
    /// <remarks>The experiments are the concrete classes of the entry assembly that derive from <see cref="Experiment{TResult}"/>.</remarks>
    public static async Task<int> RunAsync(string[] arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var assembly = Assembly.GetEntryAssembly() ?? throw new InvalidOperationException("a report is made by a program of its own");
        using var interruption = new CancellationTokenSource();
        using var keyboard = EndInOrder(PosixSignal.SIGINT, interruption);
        using var system = EndInOrder(PosixSignal.SIGTERM, interruption);
        using var terminal = EndInOrder(PosixSignal.SIGHUP, interruption);
        var surroundings = new ProgramSurroundings
        {
            Experiments = diagnostics => ExperimentCatalog.Discover(assembly, diagnostics),
            Output = new HeardWriter(Console.Out),
            Errors = new HeardWriter(Console.Error),
            WorkingFolder = Environment.CurrentDirectory,
            DependencyFile = Path.ChangeExtension(assembly.Location, ".deps.json"),
            ProgramName = assembly.GetName().Name ?? "",
            SourceDate = Environment.GetEnvironmentVariable(SourceDate.Variable),
            DrawsProgress = !Console.IsOutputRedirected,
            UsesColour = !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        };
        return await new ReportProgram(surroundings).RunAsync(arguments, interruption.Token).ConfigureAwait(false);
    }

    // The first signal lets the run end in order; a second one ends the process.
    private static PosixSignalRegistration EndInOrder(PosixSignal signal, CancellationTokenSource interruption) => PosixSignalRegistration.Create(signal, received =>
    {
        received.Cancel = !interruption.IsCancellationRequested;
        interruption.Cancel();
    });
}
