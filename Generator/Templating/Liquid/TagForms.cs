using System.Collections.Frozen;

namespace Colophon.Templating.Liquid;

/// <summary>The tags that templates may use, each with the form in which it is written.</summary>
internal static class TagForms
{
    /// <summary>How each tag is written, for hints.</summary>
    public static FrozenDictionary<string, string> Forms { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["#"] = "{% # a comment %}",
        ["assign"] = "{% assign name = value | filter %}",
        ["break"] = "{% break %}",
        ["capture"] = "{% capture name %} … {% endcapture %}",
        ["case"] = "{% case value %}{% when 1 %} … {% endcase %}",
        ["comment"] = "{% comment %} … {% endcomment %}",
        ["continue"] = "{% continue %}",
        ["cycle"] = "{% cycle \"odd\", \"even\" %}",
        ["decrement"] = "{% decrement name %}",
        ["echo"] = "{% echo value | filter %}",
        ["else"] = "{% else %}",
        ["elsif"] = "{% elsif value > 1 %}",
        ["for"] = "{% for item in list %} … {% endfor %}",
        ["if"] = "{% if value > 1 %} … {% endif %}",
        ["include"] = "{% include \"parts/name.md\" %}",
        ["increment"] = "{% increment name %}",
        ["raw"] = "{% raw %} … {% endraw %}",
        ["render"] = "{% render \"parts/name.md\", argument: value %}",
        ["unless"] = "{% unless value > 1 %} … {% endunless %}",
        ["when"] = "{% when 1, 2 %}",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The tags that open a block, which a tag of the same name after "end" closes.</summary>
    public static FrozenSet<string> Blocks { get; } =
        FrozenSet.Create(StringComparer.Ordinal, "capture", "case", "comment", "for", "if", "raw", "unless");

    /// <summary>The blocks in which a branch may stand; empty for a tag that is no branch.</summary>
    public static IReadOnlyList<string> ParentsOf(string tag) => tag switch
    {
        "elsif" => ["if"],
        "when" => ["case"],
        "else" => ["if", "unless", "case", "for"],
        _ => [],
    };
}
