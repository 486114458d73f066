using System.Collections.Immutable;
using Colophon.Diagnostics;

namespace Colophon.Drifting;

/// <summary>A pattern of addresses in the results: steps as in a path, <c>*</c> for any one step and <c>**</c> for any number of them, indexes included.</summary>
/// <param name="Text">As it was written.</param>
/// <param name="Steps">Its steps: a name, an index in brackets, <c>*</c>, <c>[*]</c> or <c>**</c>.</param>
internal sealed record PathPattern(string Text, ImmutableArray<string> Steps)
{
    private const string AnyStep = "*";
    private const string AnyIndex = "[*]";
    private const string AnySteps = "**";

    /// <summary>Reads a pattern; null where it is not one.</summary>
    public static PathPattern? Parse(string text)
    {
        var steps = Split(text);
        return text.Length > 0 && steps.All(IsStep) ? new PathPattern(text, steps) : null;
    }

    /// <summary>A path, or a pattern, in its steps.</summary>
    public static ImmutableArray<string> Split(string path) => [.. path.Replace("[", ".[", StringComparison.Ordinal).Split('.')];

    /// <summary>Whether a path, in its steps, is one of those that are meant.</summary>
    public bool Matches(ImmutableArray<string> path)
    {
        // reached[i]: the steps of the path so far can be the first i steps of the pattern.
        var reached = new bool[Steps.Length + 1];
        reached[0] = true;
        Skip(reached);
        foreach (var step in path)
        {
            for (var i = Steps.Length; i > 0; i--)
            {
                reached[i] = Steps[i - 1] == AnySteps ? reached[i] || reached[i - 1] : reached[i - 1] && Matches(Steps[i - 1], step);
            }

            reached[0] = false;
            Skip(reached);
        }

        return reached[Steps.Length];
    }

    /// <summary>The pattern with its first unknown name mended; null where all its names are known, or none is near.</summary>
    /// <param name="known">The names that paths have.</param>
    public string? Mended(IReadOnlyCollection<string> known)
    {
        var unknown = Steps.FirstOrDefault(step => step[0] is not ('*' or '[') && !known.Contains(step));
        var at = unknown is null ? -1 : Steps.IndexOf(unknown);
        return at >= 0 && Suggestion.Nearest(Steps[at], known) is [var best, ..]
            ? string.Join('.', Steps.SetItem(at, best)).Replace(".[", "[", StringComparison.Ordinal)
            : null;
    }

    // Any number of steps may be none.
    private void Skip(bool[] reached)
    {
        for (var i = 0; i < Steps.Length; i++)
        {
            reached[i + 1] |= reached[i] && Steps[i] == AnySteps;
        }
    }

    private static bool Matches(string pattern, string step) => pattern == AnyStep || pattern == step || (pattern == AnyIndex && step[0] == '[');

    private static bool IsStep(string step) => step switch
    {
        AnyStep or AnyIndex or AnySteps => true,
        ['[', .. var index, ']'] => index.Length > 0 && index.All(char.IsAsciiDigit),
        _ => step.Length > 0 && step.AsSpan().IndexOfAny("*[]| ") < 0,
    };
}
