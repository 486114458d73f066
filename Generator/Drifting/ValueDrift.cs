using Colophon.Results;

namespace Colophon.Drifting;

/// <summary>What became of a value.</summary>
internal enum DriftKind
{
    /// <summary>It is another one of its kind.</summary>
    Changed,

    /// <summary>There was none.</summary>
    Appeared,

    /// <summary>There is none any more.</summary>
    Vanished,

    /// <summary>It is of another kind: a text, say, where a number was.</summary>
    Retyped,
}

/// <summary>A value that is not as it was accepted.</summary>
/// <param name="Path">Its address in the results.</param>
/// <param name="Accepted">What was accepted; null where it appeared.</param>
/// <param name="Now">What it is; null where it vanished.</param>
internal sealed record ValueDrift(string Path, ResultNode? Accepted, ResultNode? Now)
{
    /// <summary>What became of it.</summary>
    public DriftKind Kind => (Accepted, Now) switch
    {
        (null, _) => DriftKind.Appeared,
        (_, null) => DriftKind.Vanished,
        _ when Change is not null || Accepted.GetType() == Now.GetType() => DriftKind.Changed,
        _ => DriftKind.Retyped,
    };

    /// <summary>How far it moved; null where it is, or was, no number.</summary>
    public NumberChange? Change { get; } = NumberChange.Between(Accepted, Now);

    /// <summary>A value in full precision; a list or group as its brackets, and nothing at all as a dash.</summary>
    public static string TextOf(ResultNode? node) => node switch
    {
        null => "–",
        ResultNumber number => CanonicalJson.Format(number.Value) is var text && double.IsNegative(number.Value) && number.Value == 0 ? "-0" : text,
        ResultInteger integer => integer.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ResultText text => $"\"{text.Value}\"",
        ResultBoolean truth => truth.Value ? "true" : "false",
        ResultArray { Items: [] } => "[]",
        ResultArray => "[…]",
        ResultObject { Members.Count: 0 } => "{}",
        ResultObject => "{…}",
        _ => throw new System.Diagnostics.UnreachableException(node.GetType().Name),
    };
}
