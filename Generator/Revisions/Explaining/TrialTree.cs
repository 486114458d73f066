using System.Collections.Immutable;
using System.Text;
using Colophon.Diagnostics;
using Colophon.Drifting;
using Colophon.Results;

namespace Colophon.Revisions.Explaining;

/// <summary>A copy of the present files, in which factors are put back to what they were in a commit, and the experiments run.</summary>
internal sealed class TrialTree : IDisposable
{
    private const string ResultsFile = "results.json";
    private const int BadCommandLine = 2;

    private readonly Checkout _tree;
    private readonly Checkout _baseline;
    private readonly GitRepository _repository;
    private readonly string _commit;
    private readonly RevisionSource _source;
    private readonly ResultObject _accepted;
    private readonly ReportBuild _build;
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);

    private TrialTree(Checkout tree, Checkout baseline, GitRepository repository, string commit, RevisionSource source, ResultObject accepted)
    {
        (_tree, _baseline, _repository, _commit, _source, _accepted) = (tree, baseline, repository, commit, source, accepted);
        _build = new ReportBuild(ProjectFolder, source.ProgramName);
    }

    private string ProjectFolder => Path.Combine(_tree.Folder, _source.Prefix);

    private string Template => _source.Prefix + _source.TemplatePath;

    /// <summary>Copies the present files, changes that are not committed included, and checks the commit out.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="source">The report.</param>
    /// <param name="baseline">The commit that factors are put back to.</param>
    /// <param name="accepted">The results that values should return to.</param>
    /// <returns>The copy; null where git refuses to check a commit out.</returns>
    /// <exception cref="IOException">The temporary folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The temporary folder may not be written.</exception>
    public static TrialTree? Make(GitRepository repository, RevisionSource source, string baseline, ResultObject accepted)
    {
        if (Checkout.Of(repository, baseline) is not { } old)
        {
            return null;
        }

        if (repository.Head() is not { } head || Checkout.Of(repository, head) is not { } tree)
        {
            old.Dispose();
            return null;
        }

        var trial = new TrialTree(tree, old, repository, baseline, source, accepted);
        trial.CopyPresent(repository.FilesOf(head));
        trial.CopyStore();
        return trial;
    }

    /// <summary>The factors that differ between now and the commit.</summary>
    public ImmutableArray<Factor> Factors()
    {
        var changed = _repository.PresentFiles()
            .Union(_repository.FilesOf(_commit), StringComparer.Ordinal)
            .Where(file => !IsSame(Path.Combine(_repository.Folder, file), Path.Combine(_baseline.Folder, file)))
            .Order(StringComparer.Ordinal);
        return [.. FrontMatterFactors(), .. FactorCatalog.Of(changed, Layout())];
    }

    /// <summary>Puts factors back, builds, runs the experiments, and compares.</summary>
    /// <param name="factors">The factors.</param>
    /// <param name="drifted">The values that are asked for.</param>
    /// <param name="cancellationToken">Set when the user gives up.</param>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public async Task<Trial> TryAsync(ImmutableArray<Factor> factors, ImmutableSortedSet<string> drifted, CancellationToken cancellationToken)
    {
        Apply(factors);
        var isMachine = factors.Any(factor => factor.Kind == FactorKind.Machine);
        var output = Path.Combine(_tree.Made, "output");
        if (Directory.Exists(output))
        {
            Directory.Delete(output, recursive: true);
        }

        if (await FontLink.RestoreAsync(_tree.Folder, _repository.Folder, cancellationToken).ConfigureAwait(false) is { } failure)
        {
            return Trial.Failed(failure);
        }

        var built = await _build.BuildAsync(_build.ProjectFile()!, Path.Combine(_tree.Made, "program"), cancellationToken).ConfigureAwait(false);
        if (built.Program is null)
        {
            return Trial.Failed("it does not build: " + built.Errors.FirstOrDefault());
        }

        ImmutableArray<string> arguments =
            [_source.Report, "--project", ProjectFolder, "--output", output, "--quiet", .. isMachine ? ["--fresh"] : Array.Empty<string>(), .. factors.SelectMany(factor => factor.Arguments)];
        var outcome = await RunAsync(built.Program, arguments, [.. factors.SelectMany(factor => factor.Variables)], cancellationToken).ConfigureAwait(false);
        var results = Path.Combine(output, ResultsFile);
        return outcome is { ExitCode: 0 } && File.Exists(results)
            ? Compare(File.ReadAllBytes(results), drifted)
            : Trial.Failed("its experiments fail: " + _build.ErrorsOf($"{outcome?.Output}\n{outcome?.Errors}").FirstOrDefault());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _tree.Dispose();
        _baseline.Dispose();
    }

    // An engine that does not know how to leave the report out makes it.
    private async Task<ChildOutcome?> RunAsync(string program, ImmutableArray<string> arguments, ImmutableArray<(string, string)> variables, CancellationToken cancellationToken)
    {
        var outcome = await _build.RunAsync(program, ["results", .. arguments], variables, cancellationToken).ConfigureAwait(false);
        return outcome is { ExitCode: BadCommandLine } ? await _build.RunAsync(program, ["build", .. arguments], variables, cancellationToken).ConfigureAwait(false) : outcome;
    }

    private Trial Compare(byte[] results, ImmutableSortedSet<string> drifted) =>
        CanonicalJsonReader.Read(ResultsFile, results, new DiagnosticBag()) is { } now
            ? new Trial(drifted.Except(ValueComparison.Compare(_accepted, now).Select(drift => drift.Path)), null)
            : Trial.Failed("its results cannot be read");

    private IEnumerable<Factor> FrontMatterFactors()
    {
        var (now, old) = Templates();
        if (FrontMatterLines.SeedDiffers(now, old))
        {
            yield return new Factor(FactorKind.Seed, "the seed");
        }

        if (FrontMatterLines.RestDiffers(now, old))
        {
            yield return new Factor(FactorKind.FrontMatter, "front matter other than the seed");
        }
    }

    private (string Now, string Old) Templates()
    {
        var old = Path.Combine(_baseline.Folder, Template);
        var now = File.ReadAllText(Path.Combine(_repository.Folder, Template));
        return (now, File.Exists(old) ? File.ReadAllText(old) : now);
    }

    // The engine is what the program's project refers to.
    private ProjectLayout Layout()
    {
        var file = _build.ProjectFile()!;
        var folder = file.Contains('/') ? file[..(file.LastIndexOf('/') + 1)] : "";
        var reference = System.Xml.Linq.XDocument.Load(Path.Combine(ProjectFolder, file)).Descendants("ProjectReference").Select(element => element.Attribute("Include")?.Value).FirstOrDefault(value => value is not null);
        var engine = reference is null
            ? null
            : Path.GetRelativePath(_tree.Folder, Path.GetDirectoryName(Path.GetFullPath(reference.Replace('\\', '/'), Path.Combine(ProjectFolder, folder)))!).Replace('\\', '/') + "/";
        return new ProjectLayout(_source.Prefix + folder, Template, engine, _source.Prefix + "Templates/");
    }

    private void Apply(ImmutableArray<Factor> factors)
    {
        var restored = factors.SelectMany(factor => factor.Files).ToHashSet(StringComparer.Ordinal);
        foreach (var file in _touched.Union(restored, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList())
        {
            Put(Path.Combine(restored.Contains(file) ? _baseline.Folder : _repository.Folder, file), Path.Combine(_tree.Folder, file));
            _touched.Add(file);
        }

        var (now, old) = Templates();
        var template = FrontMatterLines.Restore(now, old, factors.Any(factor => factor.Kind == FactorKind.Seed), factors.Any(factor => factor.Kind == FactorKind.FrontMatter));
        File.WriteAllText(Path.Combine(_tree.Folder, Template), template, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private void CopyPresent(ImmutableArray<string> committed)
    {
        foreach (var file in committed.Union(_repository.PresentFiles(), StringComparer.Ordinal))
        {
            Put(Path.Combine(_repository.Folder, file), Path.Combine(_tree.Folder, file));
        }
    }

    // What is unchanged need not be computed again.
    private void CopyStore()
    {
        var store = Path.Combine(ProjectFolder, Path.GetFileName(_source.StoreFolder));
        foreach (var entry in Directory.Exists(_source.StoreFolder) ? Directory.EnumerateFiles(_source.StoreFolder, "*.entry", SearchOption.AllDirectories).ToList() : [])
        {
            Put(entry, Path.Combine(store, Path.GetRelativePath(_source.StoreFolder, entry)));
        }
    }

    // A file that is the same is not touched, so that nothing is compiled for it.
    private static void Put(string from, string to)
    {
        if (IsSame(from, to))
        {
            return;
        }

        if (!File.Exists(from))
        {
            // It is there, since the two are not the same.
            File.Delete(to);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.WriteAllBytes(to, File.ReadAllBytes(from));
    }

    private static bool IsSame(string file, string other) =>
        (File.Exists(file), File.Exists(other)) switch
        {
            (true, true) => File.ReadAllBytes(file).AsSpan().SequenceEqual(File.ReadAllBytes(other)),
            (false, false) => true,
            _ => false,
        };
}
