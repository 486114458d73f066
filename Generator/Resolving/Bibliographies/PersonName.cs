namespace Colophon.Resolving.Bibliographies;

/// <summary>A name in its parts; those of a name that has no such part are empty.</summary>
/// <param name="Given">"Ludwig".</param>
/// <param name="Particle">"van".</param>
/// <param name="Family">"Beethoven", or the name of an institution.</param>
/// <param name="Suffix">"Jr.".</param>
internal sealed record PersonName(string Given, string Particle, string Family, string Suffix)
{
    /// <summary>The name in short: particle and family name.</summary>
    public string Short => Join(Particle, Family);

    /// <summary>The name with the family name in front: "van Beethoven, Ludwig, Jr.".</summary>
    public string Inverted => string.Join(", ", new[] { Short, Given, Suffix }.Where(part => part.Length > 0));

    /// <summary>The name as it is spoken.</summary>
    public string Direct => Suffix.Length == 0 ? Join(Given, Short) : $"{Join(Given, Short)}, {Suffix}";

    private static string Join(string first, string second) => first.Length > 0 && second.Length > 0 ? $"{first} {second}" : first + second;
}
