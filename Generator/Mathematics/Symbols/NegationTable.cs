using System.Collections.Frozen;

namespace Colophon.Mathematics.Symbols;

/// <summary>Relations struck through.</summary>
internal static class NegationTable
{
    private const string CombiningSolidus = "\u0338";

    private static readonly FrozenDictionary<string, string> Negations =
        "=≠ ∈∉ ∋∌ <≮ >≯ ≤≰ ≥≱ ∼≁ ≃≄ ≅≇ ≈≉ ≡≢ ⊂⊄ ⊃⊅ ⊆⊈ ⊇⊉ ⊑⋢ ⊒⋣ ∣∤ ∥∦ ∃∄ ⊢⊬ ⊨⊭ ⊩⊮ ≺⊀ ≻⊁ ≼⋠ ≽⋡ →↛ ←↚ ↔↮ ⇒⇏ ⇐⇍ ⇔⇎ ⊲⋪ ⊳⋫ ⊴⋬ ⊵⋭ ≲≴ ≳≵ ≍≭"
            .Split(' ')
            .ToFrozenDictionary(pair => pair[..1], pair => pair[1..], StringComparer.Ordinal);

    /// <summary>The character for the negation; the relation with a combining stroke where Unicode has none.</summary>
    public static string Negate(string relation) => Negations.GetValueOrDefault(relation) ?? relation + CombiningSolidus;
}
