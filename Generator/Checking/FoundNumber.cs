namespace Colophon.Checking;

/// <summary>A number in typed text that looks like a result.</summary>
/// <param name="Start">Its position in the text.</param>
/// <param name="Text">The number as it was typed, its power of ten and its sign of per cent included.</param>
internal readonly record struct FoundNumber(int Start, string Text);
