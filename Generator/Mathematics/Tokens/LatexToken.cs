namespace Colophon.Mathematics.Tokens;

/// <summary>What a piece of LaTeX is to the parser.</summary>
internal enum LatexTokenKind
{
    /// <summary>The end of the formula.</summary>
    End,

    /// <summary>A run of blanks, which counts only within <c>\text</c>.</summary>
    Space,

    /// <summary>A character that stands for itself.</summary>
    Character,

    /// <summary>A backslash with a name or with one character.</summary>
    Command,

    /// <summary>An opening brace.</summary>
    OpenBrace,

    /// <summary>A closing brace.</summary>
    CloseBrace,

    /// <summary>The mark between two cells.</summary>
    Ampersand,

    /// <summary>A circumflex.</summary>
    Superscript,

    /// <summary>An underscore.</summary>
    Subscript,

    /// <summary>A dollar sign.</summary>
    Dollar,

    /// <summary>An argument's place within a macro: <c>#1</c> to <c>#9</c>.</summary>
    Parameter,

    /// <summary>A value of a result; the text is its index in digits.</summary>
    Value,
}

/// <summary>A piece of LaTeX and where it stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As it was written, backslash included; a run of blanks is one space.</param>
/// <param name="Offset">Where it begins in the formula; for what a macro made, where the macro was used.</param>
internal readonly record struct LatexToken(LatexTokenKind Kind, string Text, int Offset)
{
    /// <summary>Whether this is the character or command written so.</summary>
    public bool Is(string text) => Text == text && Kind is LatexTokenKind.Character or LatexTokenKind.Command;

    /// <summary>Whether this is a decimal digit.</summary>
    public bool IsDigit => Kind == LatexTokenKind.Character && char.IsAsciiDigit(Text[0]);
}
