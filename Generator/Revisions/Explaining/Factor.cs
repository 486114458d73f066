using System.Collections.Immutable;

namespace Colophon.Revisions.Explaining;

/// <summary>One thing that may have moved results.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What people call it: a file where it is one.</param>
internal sealed record Factor(FactorKind Kind, string Name)
{
    /// <summary>The files that are put back, relative to the repository; none where it is no file.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>The passages of files that are put back where it is no whole file.</summary>
    public ImmutableArray<ChangedPassage> Passages { get; init; } = [];

    /// <summary>The factors that it is made of, to be told apart where all together restore something; none where it is one thing.</summary>
    public ImmutableArray<Factor> Parts { get; init; } = [];

    /// <summary>Arguments of the program that put it back; none where files do.</summary>
    public ImmutableArray<string> Arguments { get; init; } = [];

    /// <summary>Variables of the environment that put it back; none where files do.</summary>
    public ImmutableArray<(string Name, string Value)> Variables { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(Factor? other) => other is not null && Kind == other.Kind && Name == other.Name;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Name);
}
