using System.Collections.Immutable;

namespace Colophon.Revisions.Explaining;

/// <summary>Where a report’s kinds of files lie, relative to the repository; folders end with a slash.</summary>
/// <param name="Program">The folder of the report program.</param>
/// <param name="Template">The report’s main template.</param>
/// <param name="Engine">The folder of the engine; null where it is a package.</param>
/// <param name="Templates">The folder of all templates.</param>
internal sealed record ProjectLayout(string Program, string Template, string? Engine, string Templates);

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
            .. Whole(FactorKind.Data, "data files", files),
            .. Code([.. files[FactorKind.Code].Order(StringComparer.Ordinal)]),
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
            "global.json" => FactorKind.Sdk,
            "Directory.Packages.props" or "NuGet.config" or "nuget.config" => FactorKind.Packages,
            "packages.lock.json" when IsBuilt(file, layout) => FactorKind.Packages,
            "Directory.Build.props" or "Directory.Build.targets" or "Directory.Build.rsp" => IsBuilt(file, layout) || !file.Contains('/') ? FactorKind.BuildSettings : null,
            _ when layout.Engine is not null && file.StartsWith(layout.Engine, StringComparison.Ordinal) => FactorKind.Engine,
            _ when file.StartsWith(layout.Program, StringComparison.Ordinal) => extension switch
            {
                ".cs" => FactorKind.Code,
                ".csproj" or ".props" or ".targets" => FactorKind.BuildSettings,
                _ => FactorKind.Data,
            },
            _ when file.StartsWith(layout.Templates, StringComparison.Ordinal) && extension is not (".md" or ".bib") => FactorKind.Data,
            _ => null,
        };
    }

    private static bool IsBuilt(string file, ProjectLayout layout) =>
        file.StartsWith(layout.Program, StringComparison.Ordinal) || (layout.Engine is not null && file.StartsWith(layout.Engine, StringComparison.Ordinal));

    private static ImmutableArray<Factor> Whole(FactorKind kind, string name, ILookup<FactorKind, string> files)
    {
        ImmutableArray<string> all = [.. files[kind].Order(StringComparer.Ordinal)];
        return all.IsEmpty ? [] : [new Factor(kind, all is [var only] ? only : name) { Files = all }];
    }

    private static ImmutableArray<Factor> Code(ImmutableArray<string> files)
    {
        ImmutableArray<Factor> single = [.. files.Select(file => new Factor(FactorKind.Code, file) { Files = [file] })];
        return single.Length <= MostFiles
            ? single
            : [.. single.GroupBy(factor => factor.Name[..factor.Name.LastIndexOf('/')], StringComparer.Ordinal).Select(group => group.Count() == 1 ? group.Single() : Folder(group.Key, [.. group]))];
    }

    private static Factor Folder(string name, ImmutableArray<Factor> parts) =>
        new(FactorKind.Code, $"{name}/ ({parts.Length} files)") { Files = [.. parts.SelectMany(part => part.Files)], Parts = parts };
}
