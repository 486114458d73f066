using System.Collections.Immutable;

namespace NeuralNetworks3.Tests.SameBytes;

/// <summary>One thing in which a run may differ from another, and which no byte of the report may show.</summary>
/// <param name="Name">What is different.</param>
internal sealed record Variation(string Name)
{
    /// <summary>Variables of the environment that are set.</summary>
    public ImmutableArray<(string Name, string Value)> Environment { get; init; } = [];

    /// <summary>The folder in which the project's folder lies; null for that of temporary files.</summary>
    public string? Place { get; init; }

    /// <summary>The name of the project's folder.</summary>
    public string Folder { get; init; } = "project";

    /// <summary>Whether the templates are copied in the opposite order, which some file systems keep.</summary>
    public bool IsReversed { get; init; }

    /// <summary>How many pieces of work may run at once.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>A program and its arguments that run the command behind them in other surroundings.</summary>
    public ImmutableArray<string> Wrapper { get; init; } = [];

    /// <summary>The facts of <see cref="SurroundingFacts"/> that a process must find changed, or nothing would have been tried.</summary>
    public ImmutableArray<string> Changes { get; init; } = [];

    /// <summary>Why it cannot be tried on this machine; null where it can.</summary>
    public string? Missing { get; init; }

    /// <summary>Both at once; where they set the same thing, the other's counts.</summary>
    public Variation With(Variation other) => this with
    {
        Environment = [.. Environment, .. other.Environment],
        Place = other.Place ?? Place,
        Folder = other.Folder == Variations.Plain.Folder ? Folder : other.Folder,
        IsReversed = IsReversed || other.IsReversed,
        Threads = Math.Max(Threads, other.Threads),
        Wrapper = [.. Wrapper, .. other.Wrapper],
        Changes = [.. Changes, .. other.Changes],
    };
}
