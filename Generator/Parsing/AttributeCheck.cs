using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Parsing.Grammar;

namespace Colophon.Parsing;

/// <summary>Points out attributes that have no effect, which are mostly misspelt.</summary>
internal sealed class AttributeCheck(ReadingContext context, Func<int, SourceSpan> locate)
{
    /// <summary>Warns of classes and settings that are unknown in a place.</summary>
    /// <param name="attributes">The attributes.</param>
    /// <param name="place">What they belong to, with its article.</param>
    /// <param name="classes">The classes that have a meaning there.</param>
    /// <param name="keys">The settings that have a meaning there.</param>
    public void Check(AttributeList attributes, string place, ReadOnlySpan<string> classes, ReadOnlySpan<string> keys)
    {
        foreach (var word in attributes.Classes)
        {
            if (!classes.Contains(word.Text))
            {
                Warn(word.Offset, $"the class \".{word.Text}\" has no meaning for {place}", word.Text, classes);
            }
        }

        foreach (var pair in attributes.Pairs)
        {
            if (!keys.Contains(pair.Key))
            {
                Warn(pair.Offset, $"the setting \"{pair.Key}\" has no meaning for {place}", pair.Key, keys);
            }
        }
    }

    /// <summary>Reports attributes that belong to nothing.</summary>
    public void ReportMisplaced(AttributeList attributes) =>
        context.Diagnostics.Add(
            DiagnosticCodes.MisplacedAttributes,
            locate(attributes.Offset),
            "the attributes in braces belong to nothing",
            "write them right after the closing bracket of a picture, a link or a claim, at the end of a heading or a caption, or after the closing $$ of a displayed formula",
            "for a brace in the text, write \\{");

    private void Warn(int offset, string message, string name, ReadOnlySpan<string> known)
    {
        string[] hints = Suggestion.DidYouMean(name, known.ToArray()) is { } hint ? [hint] : ["delete it"];
        context.Diagnostics.Add(DiagnosticCodes.UnknownAttribute, locate(offset), message, hints);
    }
}
