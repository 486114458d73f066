namespace Colophon.Templating.Liquid;

/// <summary>What a piece of Liquid between braces is.</summary>
internal enum TokenKind
{
    /// <summary>An output: <c>{{ … }}</c>.</summary>
    Output,

    /// <summary>A tag: <c>{% … %}</c>.</summary>
    Tag,
}

/// <summary>A piece of Liquid in a template.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where its first brace stands.</param>
/// <param name="End">One past its last brace.</param>
/// <param name="Name">The first word of a tag; empty for an output.</param>
/// <param name="NameStart">Where that word stands.</param>
internal readonly record struct TemplateToken(TokenKind Kind, int Start, int End, string Name, int NameStart);
