// The part of Verify's API that the tests use, for registries that lack the package; see docs/architecture.md.
// With -p:UseVerifyPackage=true this file is left out and the same tests run on the real Verify.Xunit.
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using DiffEngine;
using Xunit.Sdk;

namespace VerifyXunit;

/// <summary>Compares text with an accepted snapshot that lies beside the test.</summary>
internal static class Verifier
{
    /// <summary>Compares text with <c>Class.Method.verified.extension</c>; where they differ, <c>.received.</c> is written and the test fails.</summary>
    public static SettingsTask Verify(
        string? target,
        string extension = "txt",
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = "") =>
        new(target ?? "null", extension, Path.GetDirectoryName(sourceFile)!, $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}");
}

/// <summary>Marks a class whose tests compare snapshots.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class UsesVerifyAttribute : Attribute;

/// <summary>A comparison that starts when it is awaited.</summary>
internal sealed class SettingsTask(string target, string extension, string folder, string name)
{
    private const int ShownLines = 12;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private string _name = name;

    /// <summary>Names the snapshot otherwise than after class and method.</summary>
    public SettingsTask UseFileName(string fileName)
    {
        _name = fileName;
        return this;
    }

    /// <summary>Adds the parameters of a theory to the name.</summary>
    public SettingsTask UseParameters(params object?[] parameters)
    {
        _name += string.Concat(parameters.Select(value => string.Create(CultureInfo.InvariantCulture, $"_{value}")));
        return this;
    }

    /// <summary>Compares.</summary>
    public TaskAwaiter GetAwaiter() => CompareAsync().GetAwaiter();

    private async Task CompareAsync()
    {
        var verified = Path.Combine(folder, $"{_name}.verified.{extension}");
        var received = Path.Combine(folder, $"{_name}.received.{extension}");
        var text = target.ReplaceLineEndings("\n");
        var accepted = File.Exists(verified) ? await File.ReadAllTextAsync(verified) : null;
        if (accepted?.ReplaceLineEndings("\n") == text)
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, text, Utf8);
        if (!BuildServerDetector.Detected)
        {
            await DiffRunner.LaunchAsync(received, verified);
        }

        throw new XunitException(accepted is null ? NewSnapshot(verified) : Differences(verified, accepted.Split('\n'), text.Split('\n')));
    }

    private static string NewSnapshot(string verified) =>
        $"{Path.GetFileName(verified)}: there is no accepted snapshot yet. Read the received one beside it; `dotnet cake --target=Accept` accepts it.";

    private static string Differences(string verified, string[] accepted, string[] received)
    {
        var same = accepted.Zip(received).TakeWhile(pair => pair.First == pair.Second).Count();
        var tail = accepted.Reverse().Zip(received.Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        tail = Math.Min(tail, Math.Min(accepted.Length, received.Length) - same);
        var message = new StringBuilder();
        message.AppendLine(CultureInfo.InvariantCulture, $"{Path.GetFileName(verified)} differs from line {same + 1} on. `dotnet cake --target=Accept` accepts what was received.");
        Show(message, "- accepted", accepted[same..(accepted.Length - tail)], same);
        Show(message, "+ received", received[same..(received.Length - tail)], same);
        return message.ToString();
    }

    private static void Show(StringBuilder message, string title, string[] lines, int before)
    {
        message.AppendLine(title);
        for (var i = 0; i < Math.Min(lines.Length, ShownLines); i++)
        {
            var line = lines[i].Length > 160 ? lines[i][..160] + " …" : lines[i];
            message.AppendLine(CultureInfo.InvariantCulture, $"{title[0]} {before + i + 1,5}: {line}");
        }

        if (lines.Length > ShownLines)
        {
            message.AppendLine(CultureInfo.InvariantCulture, $"{title[0]}        and {lines.Length - ShownLines} lines more");
        }
    }
}
