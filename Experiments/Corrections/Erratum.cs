namespace NeuralNetworks3.Corrections;

/// <summary>A place in the source that is not as it should be.</summary>
/// <param name="Number">Its number, by which claims and callouts know it; E14 is the claim of number 14.</param>
/// <param name="Part">Where it stands, in the source’s own numbering: "(c)".</param>
/// <param name="Says">What the source says, in a few words, as Markdown; its own symbols only where they are the matter.</param>
/// <param name="Right">What is right, as Markdown, in the notation of this report.</param>
/// <param name="Verdict">What is to be said of it.</param>
/// <param name="Check">What shows it.</param>
internal sealed record Erratum(int Number, string Part, string Says, string Right, ErratumVerdict Verdict, ErratumCheck Check);
