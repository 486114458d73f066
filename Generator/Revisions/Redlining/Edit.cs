namespace Colophon.Revisions.Redlining;

/// <summary>One difference between two sequences: what stands in the old one is replaced by what stands in the new one. Between edits, both are the same.</summary>
/// <param name="OldStart">Where it begins in the old sequence.</param>
/// <param name="OldCount">How many elements of the old one go; none where something is only added.</param>
/// <param name="NewStart">Where it begins in the new sequence.</param>
/// <param name="NewCount">How many elements of the new one come; none where something is only left out.</param>
internal readonly record struct Edit(int OldStart, int OldCount, int NewStart, int NewCount);
