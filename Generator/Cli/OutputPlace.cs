using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Colophon.Diagnostics;
using Colophon.Host;

namespace Colophon.Cli;

/// <summary>The folder that a run writes to, as the user named it.</summary>
/// <param name="line">What the user wants.</param>
/// <param name="project">Where the report lies.</param>
/// <param name="surroundings">The folder from which paths of the command line are meant.</param>
internal sealed partial class OutputPlace(CommandLine line, ProjectFolder project, ProgramSurroundings surroundings)
{
    private readonly string _folder = line.Output is null ? Path.Combine(project.Root, "Output") : Path.GetFullPath(line.Output, surroundings.WorkingFolder);

    /// <summary>As the user would type it: relative where it lies below the current folder.</summary>
    public string Shown
    {
        get
        {
            var relative = Path.GetRelativePath(surroundings.WorkingFolder, _folder);
            return (relative.StartsWith("..", StringComparison.Ordinal) ? _folder : relative).Replace('\\', '/');
        }
    }

    /// <summary>Writes files, all or none.</summary>
    /// <returns>Whether they were written; else it was reported why not.</returns>
    public bool Replace(ImmutableArray<(string Name, byte[] Content)> files, DiagnosticBag diagnostics)
    {
        try
        {
            new OutputFolder(_folder).Replace(files);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(
                DiagnosticCodes.CannotWrite,
                null,
                $"the folder \"{Shown}\" cannot be written: {Clause(exception)}",
                "make way for it, or name another folder with --output; what stood there stands there still");
            return false;
        }
    }

    /// <summary>What went wrong, as part of a message. What the runtime says is a sentence, and may name a hidden folder that the user never heard of.</summary>
    public static string Clause(Exception exception) => StagingPath().Replace(exception.Message.TrimEnd('.'), "");

    [GeneratedRegex(@"( :)? '[^']*[/\\]\.staging-[^']*'", RegexOptions.CultureInvariant)]
    private static partial Regex StagingPath();
}
