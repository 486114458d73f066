using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Colophon.Results;

/// <summary>The address of a value in the tree of results, such as <c>gaussian-equal.rows[2].error</c>.</summary>
/// <param name="Steps">The steps from the root; the first goes to a member.</param>
internal sealed record ResultPath(ImmutableArray<ResultStep> Steps)
{
    /// <summary>Reads an address; false where it is not one.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out ResultPath? path)
    {
        path = null;
        var steps = ImmutableArray.CreateBuilder<ResultStep>();
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '[' && steps.Count > 0)
            {
                var end = text.IndexOf(']', at);
                if (end < 0 || !int.TryParse(text.AsSpan(at + 1, end - at - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index))
                {
                    return false;
                }

                steps.Add(ResultStep.Item(index));
                at = end + 1;
            }
            else
            {
                var start = steps.Count == 0 ? at : at + 1;
                var length = NameLength(text.AsSpan(Math.Min(start, text.Length)));
                if ((steps.Count > 0 && text[at] != '.') || length == 0)
                {
                    return false;
                }

                steps.Add(ResultStep.Member(text.Substring(start, length)));
                at = start + length;
            }
        }

        path = new ResultPath(steps.ToImmutable());
        return steps.Count > 0;
    }

    /// <summary>Goes down a tree as far as the address leads.</summary>
    /// <returns>The node, or null with what there was instead.</returns>
    public ResultLookup Find(ResultNode root)
    {
        var node = root;
        for (var i = 0; i < Steps.Length; i++)
        {
            if (Steps[i].From(node) is not { } next)
            {
                return new ResultLookup(null, i, node);
            }

            node = next;
        }

        return new ResultLookup(node, Steps.Length, node);
    }

    /// <inheritdoc/>
    public bool Equals(ResultPath? other) => other is not null && Steps.AsSpan().SequenceEqual(other.Steps.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Steps.Length;

    /// <summary>The form that <see cref="TryParse"/> reads.</summary>
    public override string ToString() => string.Concat(Steps).TrimStart('.');

    private static int NameLength(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('.', '[', ']');
        return end < 0 ? text.Length : end;
    }
}
