namespace Colophon.Revisions.Redlining;

/// <summary>A value whose number in full precision differs between two pages.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Old">What it was; null where the old page does not print it.</param>
/// <param name="New">What it is; null where the new page does not print it.</param>
internal sealed record NumberChange(string Path, string? Old, string? New);
