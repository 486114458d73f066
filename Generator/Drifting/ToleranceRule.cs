using Colophon.Model;
using Colophon.Results;

namespace Colophon.Drifting;

/// <summary>How far a group of values may drift, and how exact they are said to be.</summary>
/// <param name="Pattern">The values that are meant; of several rules that mean a value, the first one counts.</param>
/// <param name="Why">The reason, which is shown.</param>
/// <param name="Source">Where it was written.</param>
internal sealed record ToleranceRule(PathPattern Pattern, string Why, SourceSpan Source)
{
    /// <summary>A change that is allowed; null, the default, for none.</summary>
    public double? Absolute { get; init; }

    /// <summary>A change that is allowed, as a share of the accepted number; null, the default, for none.</summary>
    public double? Relative { get; init; }

    /// <summary>A change that is allowed, in doubles; null, the default, for none.</summary>
    public ulong? Ulps { get; init; }

    /// <summary>The stated numerical error of the values; null, the default, where none is stated.</summary>
    public double? Error { get; init; }

    /// <summary>The stated numerical error as a share of the value; null, the default, where none is stated.</summary>
    public double? RelativeError { get; init; }

    /// <summary>Whether a drift is allowed: a number that moved no further than one of the tolerances. Nothing else is ever within.</summary>
    public bool Allows(ValueDrift drift) => drift.Change is { } change
        && NumberChange.ValueOf(drift.Accepted) is double accepted
        && (Math.Abs(change.Absolute) <= Absolute || Math.Abs(change.Absolute) <= Relative * Math.Abs(accepted) || change.Ulps <= Ulps);

    /// <summary>The stated error of a value: the larger one where two are stated; null where none is, or the value is not finite.</summary>
    public double? ErrorOf(double value)
    {
        if (!double.IsFinite(value) || (Error is null && RelativeError is null))
        {
            return null;
        }

        return Math.Max(Error ?? 0, (RelativeError ?? 0) * Math.Abs(value));
    }

    /// <summary>The tolerances in words, such as "±1E-14 or 4 ulp"; "exact" where there is none.</summary>
    public string Describe()
    {
        List<string> allowed = [];
        if (Absolute is double absolute)
        {
            allowed.Add("±" + CanonicalJson.Format(absolute));
        }

        if (Relative is double relative)
        {
            allowed.Add("±" + CanonicalJson.Format(relative) + " rel.");
        }

        if (Ulps is ulong ulps)
        {
            allowed.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{ulps} ulp"));
        }

        return allowed.Count == 0 ? Exact : string.Join(" or ", allowed);
    }

    /// <summary>The word for no tolerance at all.</summary>
    public const string Exact = "exact";
}
