using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Drifting;

/// <summary>A sentence that stands in one of two reports only, its numbers aside.</summary>
/// <param name="Text">What it says.</param>
/// <param name="IsNow">Whether it stands in the run's report; else in the accepted one.</param>
/// <param name="Source">Where its paragraph was written.</param>
internal sealed record SentenceDrift(string Text, bool IsNow, SourceSpan Source)
{
    /// <summary>The sentences that stand in one of two reports only, in the order of the templates; those that are gone first.</summary>
    public static ImmutableArray<SentenceDrift> Compare(ReportDocument accepted, ReportDocument now)
    {
        var old = SentenceIndex.Of(accepted);
        var present = SentenceIndex.Of(now);
        return
        [
            .. Without(old, present).Select(sentence => new SentenceDrift(sentence.Text, false, sentence.Source))
                .Concat(Without(present, old).Select(sentence => new SentenceDrift(sentence.Text, true, sentence.Source)))
                .OrderBy(sentence => sentence.Source.File, StringComparer.Ordinal)
                .ThenBy(sentence => sentence.Source.Line)
                .ThenBy(sentence => sentence.IsNow),
        ];
    }

    private static IEnumerable<(string Key, string Text, SourceSpan Source)> Without(
        List<(string Key, string Text, SourceSpan Source)> these,
        List<(string Key, string Text, SourceSpan Source)> those)
    {
        var left = those.GroupBy(sentence => sentence.Key, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);
        foreach (var sentence in these)
        {
            var count = left.GetValueOrDefault(sentence.Key);
            left[sentence.Key] = count - 1;
            if (count <= 0)
            {
                yield return sentence;
            }
        }
    }
}
