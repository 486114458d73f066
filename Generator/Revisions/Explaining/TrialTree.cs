using System.Collections.Immutable;
using System.Text;

namespace Colophon.Revisions.Explaining;

/// <summary>A copy of the present files, in which factors are put back to what they were in a commit.</summary>
internal sealed class TrialTree : IDisposable
{
    private readonly Checkout _tree;
    private readonly Checkout _baseline;
    private readonly GitRepository _repository;
    private readonly string _commit;
    private readonly RevisionSource _source;
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);

    private TrialTree(Checkout tree, Checkout baseline, GitRepository repository, string commit, RevisionSource source)
    {
        (_tree, _baseline, _repository, _commit, _source) = (tree, baseline, repository, commit, source);
    }

    /// <summary>Full path of the folder that takes the place of the repository’s.</summary>
    public string Folder => _tree.Folder;

    /// <summary>Full path of the project in the copy.</summary>
    public string ProjectFolder => Path.Combine(_tree.Folder, _source.Prefix);

    /// <summary>Full path of a folder for what is made from the files; it goes when they go.</summary>
    public string Made => _tree.Made;

    private string Template => _source.Prefix + _source.TemplatePath;

    /// <summary>Copies the present files, changes that are not committed included, and checks the commit out.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="source">The report.</param>
    /// <param name="baseline">The commit that factors are put back to.</param>
    /// <returns>The copy; null where git refuses to check a commit out.</returns>
    /// <exception cref="IOException">The temporary folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The temporary folder may not be written.</exception>
    public static TrialTree? Make(GitRepository repository, RevisionSource source, string baseline)
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

        var trial = new TrialTree(tree, old, repository, baseline, source);
        trial.CopyPresent(repository.FilesOf(head));
        trial.CopyStore();
        return trial;
    }

    /// <summary>The factors that differ between now and the commit.</summary>
    /// <param name="projectFile">The project file of the program, relative to the project.</param>
    /// <param name="inputs">The data files that experiments declare, relative to the project.</param>
    public ImmutableArray<Factor> Factors(string projectFile, IEnumerable<string> inputs)
    {
        var layout = ProjectLayout.Read(_tree.Folder, _source, projectFile) with { Inputs = inputs.Select(input => _source.Prefix + input).ToImmutableHashSet(StringComparer.Ordinal) };
        var changed = _repository.PresentFiles()
            .Union(_repository.FilesOf(_commit), StringComparer.Ordinal)
            .Where(file => !IsSame(Path.Combine(_repository.Folder, file), Path.Combine(_baseline.Folder, file)))
            .Order(StringComparer.Ordinal);
        return [.. FrontMatterFactors(), .. FactorCatalog.Of(changed, layout).Select(WithPassages)];
    }

    /// <summary>Puts factors back, and all that was put back before to what it is now.</summary>
    /// <returns>Whether a file changed that a program is made from.</returns>
    public bool Apply(ImmutableArray<Factor> factors)
    {
        var restored = factors.SelectMany(factor => factor.Files).ToHashSet(StringComparer.Ordinal);
        var passages = factors.SelectMany(factor => factor.Passages).ToLookup(passage => passage.File, passage => passage.Edit, StringComparer.Ordinal);
        var hasChanged = false;
        foreach (var file in _touched.Union(restored, StringComparer.Ordinal).Union(passages.Select(edits => edits.Key), StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList())
        {
            hasChanged |= passages.Contains(file)
                ? Write(Path.Combine(_tree.Folder, file), ChangedPassages.Restore(TextOf(_baseline.Folder, file), TextOf(_repository.Folder, file), passages[file]))
                : Put(Path.Combine(restored.Contains(file) ? _baseline.Folder : _repository.Folder, file), Path.Combine(_tree.Folder, file));
            _touched.Add(file);
        }

        // The program reads it when it runs.
        var (now, old) = Templates();
        var template = FrontMatterLines.Restore(now, old, factors.Any(factor => factor.Kind == FactorKind.Seed), factors.Any(factor => factor.Kind == FactorKind.FrontMatter));
        Write(Path.Combine(_tree.Folder, Template), template);
        return hasChanged;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _tree.Dispose();
        _baseline.Dispose();
    }

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
        var now = TextOf(_repository.Folder, Template);
        return (now, File.Exists(Path.Combine(_baseline.Folder, Template)) ? TextOf(_baseline.Folder, Template) : now);
    }

    private Factor WithPassages(Factor factor) => factor switch
    {
        { Parts.IsEmpty: false } => factor with { Parts = [.. factor.Parts.Select(WithPassages)] },
        { Kind: FactorKind.Code, Files: [var file] } when File.Exists(Path.Combine(_baseline.Folder, file)) && File.Exists(Path.Combine(_repository.Folder, file)) =>
            factor with { Parts = ChangedPassages.Of(file, TextOf(_baseline.Folder, file), TextOf(_repository.Folder, file)) },
        _ => factor,
    };

    private static string TextOf(string folder, string file) => File.ReadAllText(Path.Combine(folder, file));

    private static bool Write(string path, string text)
    {
        var bytes = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text);
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            return false;
        }

        File.WriteAllBytes(path, bytes);
        return true;
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
    private static bool Put(string from, string to)
    {
        if (IsSame(from, to))
        {
            return false;
        }

        if (File.Exists(from))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.WriteAllBytes(to, File.ReadAllBytes(from));
        }
        else
        {
            File.Delete(to);
        }

        return true;
    }

    private static bool IsSame(string file, string other) =>
        (File.Exists(file), File.Exists(other)) switch
        {
            (true, true) => File.ReadAllBytes(file).AsSpan().SequenceEqual(File.ReadAllBytes(other)),
            (false, false) => true,
            _ => false,
        };
}
