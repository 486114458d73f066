using System.Collections.Immutable;
using Colophon.Templating;

namespace Colophon.Revisions.Explaining;

/// <summary>Sorts changed files into factors.</summary>
internal static class FactorCatalog
{
    // Each factor costs a build: more files than this are tried folder by folder first.
    private const int MostFiles = 8;

    /// <summary>The factors, in the order in which they are tried.</summary>
    /// <param name="changed">The files that differ, relative to the repository; the report’s main template is not one of them.</param>
    /// <param name="layout">Where kinds of files lie.</param>
    public static ImmutableArray<Factor> Of(IEnumerable<string> changed, ProjectLayout layout)
    {
        var files = changed.Where(file => file != layout.Template).Select(file => (File: file, Kind: KindOf(file, layout))).Where(file => file.Kind is not null).ToLookup(file => file.Kind!.Value, file => file.File);
        return
        [
            .. Each(FactorKind.Data, files),
            .. Each(FactorKind.Code, files),
            .. Whole(FactorKind.Engine, "the engine", files),
            .. Whole(FactorKind.Packages, "package versions", files),
            .. Whole(FactorKind.BuildSettings, "build settings", files),
            .. Whole(FactorKind.Sdk, "the SDK", files),
        ];
    }

    // Null where results cannot depend on the file: words, tests, manuals.
    private static FactorKind? KindOf(string file, ProjectLayout layout)
    {
        var name = file[(file.LastIndexOf('/') + 1)..];
        var extension = Path.GetExtension(name);
        return name switch
        {
            _ when layout.Inputs.Contains(file) => FactorKind.Data,
            "global.json" or "Directory.Packages.props" or "NuGet.config" or "nuget.config" or "Directory.Build.props" or "Directory.Build.targets" or "Directory.Build.rsp" when !layout.IsAboveProgram(file) => null,
            "global.json" => FactorKind.Sdk,
            "Directory.Packages.props" or "NuGet.config" or "nuget.config" => FactorKind.Packages,
            "packages.lock.json" when layout.IsBuilt(file) => FactorKind.Packages,
            "Directory.Build.props" or "Directory.Build.targets" or "Directory.Build.rsp" => FactorKind.BuildSettings,
            _ when file.StartsWith(layout.Templates, StringComparison.Ordinal) => extension is ".md" or ".bib" ? null : FactorKind.Data,
            _ when layout.IsOfEngine(file) => FactorKind.Engine,
            _ when layout.IsOfProgram(file) => extension switch
            {
                ".cs" => FactorKind.Code,
                ".csproj" or ".props" or ".targets" => FactorKind.BuildSettings,
                _ => FactorKind.Data,
            },
            _ => null,
        };
    }

    private static ImmutableArray<Factor> Whole(FactorKind kind, string name, ILookup<FactorKind, string> files)
    {
        ImmutableArray<string> all = [.. files[kind].Order(StringComparer.Ordinal)];
        return all.IsEmpty ? [] : [new Factor(kind, all is [var only] ? only : name) { Files = all }];
    }

    private static ImmutableArray<Factor> Each(FactorKind kind, ILookup<FactorKind, string> files)
    {
        ImmutableArray<Factor> single = [.. files[kind].Order(StringComparer.Ordinal).Select(file => new Factor(kind, file) { Files = [file] })];
        return single.Length <= MostFiles
            ? single
            : [.. single.GroupBy(factor => ProjectPath.FolderOf(factor.Name), StringComparer.Ordinal).Select(group => group.Count() == 1 ? group.Single() : Folder(kind, group.Key, [.. group]))];
    }

    private static Factor Folder(FactorKind kind, string name, ImmutableArray<Factor> parts) =>
        new(kind, $"{(name.Length == 0 ? "." : name)}/ ({parts.Length} files)") { Files = [.. parts.SelectMany(part => part.Files)], Parts = parts };
}
