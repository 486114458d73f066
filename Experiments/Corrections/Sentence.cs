using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace NeuralNetworks3.Corrections;

/// <summary>A sentence with numbers in it, kept apart so that each printed number has a path in the results.</summary>
/// <param name="Parts">The numbers in order, each with the words before it.</param>
/// <param name="Rest">The words after the last number.</param>
public sealed record Sentence(ImmutableArray<SentencePart> Parts, string Rest)
{
    /// <summary>A sentence from an interpolated string of words and doubles, the format of each being its number of decimals: <c>{risk:4}</c>.</summary>
    internal static Sentence Of(SentenceBuilder sentence) => sentence.ToSentence();

    /// <summary>A sentence without numbers.</summary>
    internal static Sentence OfWords(string words) => new([], words);
}

/// <summary>Words and the number after them.</summary>
/// <param name="Words">The words, as Markdown; a formula may begin in one part and end in the next.</param>
/// <param name="Value">The number.</param>
/// <param name="Decimals">How many decimals of it are printed.</param>
public sealed record SentencePart(string Words, double Value, int Decimals);

/// <summary>Takes an interpolated string apart.</summary>
[InterpolatedStringHandler]
internal readonly ref struct SentenceBuilder
{
    private readonly ImmutableArray<SentencePart>.Builder _parts;
    private readonly StringBuilder _words;

    /// <summary>Called by the compiler.</summary>
    /// <param name="literalLength">How many characters the words have.</param>
    /// <param name="formattedCount">How many numbers there are.</param>
    public SentenceBuilder(int literalLength, int formattedCount)
    {
        _parts = ImmutableArray.CreateBuilder<SentencePart>(formattedCount);
        _words = new StringBuilder(literalLength);
    }

    /// <summary>Called by the compiler for words.</summary>
    public void AppendLiteral(string value) => _words.Append(value);

    /// <summary>Called by the compiler for a number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="format">Its decimals.</param>
    public void AppendFormatted(double value, string format)
    {
        _parts.Add(new SentencePart(_words.ToString(), value, int.Parse(format, NumberStyles.None, CultureInfo.InvariantCulture)));
        _words.Clear();
    }

    /// <summary>The sentence, once all is appended.</summary>
    public Sentence ToSentence() => new(_parts.ToImmutable(), _words.ToString());
}
