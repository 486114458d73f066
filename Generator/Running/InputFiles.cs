using System.Collections.Immutable;
using System.Security.Cryptography;
using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Results;
using Colophon.Templating;

namespace Colophon.Running;

/// <summary>The data files that experiments read: each is read once, before the first of them runs, so that keys, findings and colophon tell of the same bytes.</summary>
internal sealed class InputFiles
{
    private readonly ImmutableSortedDictionary<string, Content> _contents;

    private InputFiles(ImmutableSortedDictionary<string, Content> contents)
    {
        _contents = contents;
    }

    /// <summary>No files, for experiments that read none.</summary>
    public static InputFiles None { get; } = new(ImmutableSortedDictionary.Create<string, Content>(StringComparer.Ordinal));

    /// <summary>The paths of all of them from the project's folder, in ordinal order.</summary>
    public IEnumerable<string> Paths => _contents.Keys;

    /// <summary>Reads all files that the experiments of a catalog declare.</summary>
    /// <param name="catalog">The experiments.</param>
    /// <param name="files">The project's files.</param>
    /// <param name="diagnostics">Takes RPT711 for each file that cannot be read.</param>
    public static InputFiles Read(ExperimentCatalog catalog, IProjectFiles files, DiagnosticBag diagnostics)
    {
        var contents = None._contents.ToBuilder();
        foreach (var experiment in catalog.Experiments)
        {
            foreach (var name in experiment.Inputs)
            {
                if (ProjectPath.Resolve("", name) is not { } path)
                {
                    Refuse(experiment, name, "which is no path within the project", null, diagnostics);
                }
                else if (files.WhyRefused(path) is { } refusal)
                {
                    Refuse(experiment, name, $"which {refusal.Reason}", refusal.Hint, diagnostics);
                }
                else if (!contents.ContainsKey(path) && TryRead(experiment, path, files, diagnostics) is { } content)
                {
                    contents.Add(path, content);
                }
            }
        }

        return new InputFiles(contents.ToImmutable());
    }

    /// <summary>Whether the files still hold what was read.</summary>
    public bool AreIn(IProjectFiles files) => _contents.All(content => files.Exists(content.Key) && files.Read(content.Key).AsSpan().SequenceEqual(content.Value.Bytes));

    /// <summary>The files that an experiment declares, in ordinal order of their paths.</summary>
    public ImmutableArray<InputFile> Of(Experiment experiment) =>
    [
        .. experiment.Inputs
            .Select(PathOf)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(path => new InputFile(path, _contents[path].Digest)),
    ];

    /// <summary>Opens a file for an experiment.</summary>
    /// <exception cref="InvalidOperationException">The experiment does not declare it.</exception>
    public Stream Open(Experiment experiment, string name) =>
        experiment.Inputs.Any(declared => PathOf(declared) == PathOf(name)) && _contents.TryGetValue(PathOf(name), out var content)
            ? new MemoryStream(content.Bytes, writable: false)
            : throw new InvalidOperationException($"\"{experiment.Id}\" reads the file \"{name}\", which is not among its Inputs");

    // A file may be named in more than one way.
    private static string PathOf(string name) => ProjectPath.Resolve("", name) ?? name;

    private static Content? TryRead(Experiment experiment, string path, IProjectFiles files, DiagnosticBag diagnostics)
    {
        try
        {
            if (files.Exists(path))
            {
                var bytes = files.Read(path);
                return new Content(bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)));
            }

            // The whole project may hold more than anybody waits for.
            var folder = ProjectPath.FolderOf(path);
            Refuse(experiment, path, "and there is no such file", folder.Length == 0 ? null : Suggestion.DidYouMean(path, files.List(folder)), diagnostics);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Refuse(experiment, path, $"which cannot be read: {exception.Message.TrimEnd('.')}", null, diagnostics);
        }

        return null;
    }

    private static void Refuse(Experiment experiment, string name, string reason, string? hint, DiagnosticBag diagnostics) => diagnostics.Add(
        DiagnosticCodes.UnreadableInput,
        null,
        $"the experiment \"{experiment.Id}\" reads \"{name}\", {reason}",
        hint ?? "name a file below the project's folder by its path from there, with forward slashes");

    private sealed record Content(byte[] Bytes, string Digest);
}
