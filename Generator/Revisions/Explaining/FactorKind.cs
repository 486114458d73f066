namespace Colophon.Revisions.Explaining;

/// <summary>What results may depend on, of which one thing at a time is put back to what it was.</summary>
internal enum FactorKind
{
    /// <summary>The seed of the front matter.</summary>
    Seed,

    /// <summary>What else the front matter says.</summary>
    FrontMatter,

    /// <summary>Files beside code and templates, which experiments may read.</summary>
    Data,

    /// <summary>Code of the experiments.</summary>
    Code,

    /// <summary>The engine.</summary>
    Engine,

    /// <summary>Versions of packages.</summary>
    Packages,

    /// <summary>How programs are compiled.</summary>
    BuildSettings,

    /// <summary>The SDK, and with it the runtime.</summary>
    Sdk,

    /// <summary>How the processor is used; not in any file.</summary>
    Machine,
}
