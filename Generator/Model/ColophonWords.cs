namespace Colophon.Model;

/// <summary>The words of the colophon in one language.</summary>
internal sealed partial record ColophonWords
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What it is, and where the digests stand whole.</summary>
    public required string Introduction { get; init; }

    /// <summary>The seed of the random streams.</summary>
    public required string Seed { get; init; }

    /// <summary>The commit of version control.</summary>
    public required string Commit { get; init; }

    /// <summary>That nothing has changed since the commit; follows its digits.</summary>
    public required string Clean { get; init; }

    /// <summary>That something has changed since the commit; follows its digits.</summary>
    public required string Changed { get; init; }

    /// <summary>That there is no version control.</summary>
    public required string Unversioned { get; init; }

    /// <summary>That there is version control, which says nothing.</summary>
    public required string Unreadable { get; init; }

    /// <summary>The runtime of the program.</summary>
    public required string Runtime { get; init; }

    /// <summary>The packages of the program.</summary>
    public required string Packages { get; init; }

    /// <summary>The folder that all files lie in.</summary>
    public required string Folder { get; init; }

    /// <summary>The head of the column of experiments.</summary>
    public required string Experiment { get; init; }

    /// <summary>The head of the column of their code.</summary>
    public required string Code { get; init; }

    /// <summary>The head of the column of their work.</summary>
    public required string Work { get; init; }

    /// <summary>The head of the column of files.</summary>
    public required string Input { get; init; }

    /// <summary>What the command is for.</summary>
    public required string MakeAgain { get; init; }
}
