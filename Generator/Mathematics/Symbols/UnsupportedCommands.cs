using System.Collections.Frozen;

namespace Colophon.Mathematics.Symbols;

/// <summary>LaTeX that authors may try and that reports do not have, each with what to write instead.</summary>
internal static class UnsupportedCommands
{
    private const string Macros = "define it under macros: in the report's front matter";
    private const string Colour = "let words, not colour, carry the meaning: colour does not reach every reader";
    private const string Font = @"use \mathrm{…}, \mathbf{…}, \mathit{…}, \mathsf{…} or \mathtt{…}";

    private static readonly FrozenDictionary<string, string> Hints = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [@"\color"] = Colour,
        [@"\textcolor"] = Colour,
        [@"\colorbox"] = Colour,
        [@"\over"] = @"use \frac{…}{…}",
        [@"\atop"] = @"use \substack{…\\…}",
        [@"\choose"] = @"use \binom{…}{…}",
        [@"\rm"] = Font,
        [@"\bf"] = Font,
        [@"\it"] = Font,
        [@"\sf"] = Font,
        [@"\tt"] = Font,
        [@"\cal"] = @"use \mathcal{…}",
        [@"\ref"] = "close the formula and write @eq-… in the text",
        [@"\eqref"] = "close the formula and write @eq-… in the text",
        [@"\cite"] = "close the formula and write [@key] in the text",
        [@"\intertext"] = "end the formula, write the words as a paragraph and begin a new formula",
        [@"\includegraphics"] = "put the picture in the text: ![caption](path)",
        [@"\boxed"] = "set the formula in a callout instead",
        [@"\cancel"] = @"use \underbrace{…}_{…} to mark the term",
        [@"\multicolumn"] = "give each cell its own content",
        [@"\cline"] = @"use \hline",
        [@"\verb"] = @"use \texttt{…}",
        [@"\("] = "the dollar signs already begin the formula",
        [@"\)"] = "the dollar signs already end the formula",
        [@"\["] = "the dollar signs already begin the formula",
        [@"\]"] = "the dollar signs already end the formula",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Definitions = FrozenSet.ToFrozenSet(
        [@"\newcommand", @"\renewcommand", @"\providecommand", @"\def", @"\edef", @"\gdef", @"\let", @"\DeclareMathOperator", @"\newenvironment"],
        StringComparer.Ordinal);

    /// <summary>Whether a command defines something.</summary>
    public static bool IsDefinition(string command) => Definitions.Contains(command);

    /// <summary>What to do instead of a definition.</summary>
    public static string DefinitionHint => Macros;

    /// <summary>What to write instead; null for a command that is not known to be wanted.</summary>
    public static string? HintFor(string command) => Hints.GetValueOrDefault(command);
}
