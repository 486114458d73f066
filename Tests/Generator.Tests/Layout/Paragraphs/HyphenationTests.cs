using Colophon.Layout.Paragraphs.Hyphenation;

namespace Colophon.Tests.Layout.Paragraphs;

public class HyphenationTests
{
    [Theory]
    [InlineData("hyphenation", "hy-phen-ation")]
    [InlineData("algorithm", "al-go-rithm")]
    [InlineData("representative", "rep-re-sen-ta-tive")]
    [InlineData("Backpropagation", "Back-prop-a-ga-tion")]
    public void American_words_are_hyphenated_as_TeX_does(string word, string hyphenated) => Assert.Equal(hyphenated, Hyphenate("en", word));

    [Theory]
    [InlineData("table", "ta-ble")]
    [InlineData("associate", "as-so-ciate")]
    [InlineData("reformation", "ref-or-ma-tion")]
    [InlineData("project", "project")]
    [InlineData("present", "present")]
    public void Exceptions_go_before_patterns(string word, string hyphenated) => Assert.Equal(hyphenated, Hyphenate("en", word));

    [Fact]
    public void Punctuation_around_a_word_stays_with_it() => Assert.Equal("(“hy-phen-ation,”", Hyphenate("en", "(“hyphenation,”"));

    [Theory]
    [InlineData("ring")]
    [InlineData("PERCEPTRONS")]
    [InlineData("LaTeXperiment")]
    [InlineData("base64encoding")]
    [InlineData("lime-tree")]
    [InlineData("example.org/hyphenation")]
    [InlineData("a")]
    [InlineData("…")]
    public void Short_words_acronyms_numbers_addresses_and_compounds_stay_whole(string text) => Assert.Equal(text, Hyphenate("en", text));

    [Fact]
    public void Data_that_looks_like_a_very_long_word_stays_whole()
    {
        var data = string.Concat(Enumerable.Repeat("hyphenation", 10));

        Assert.Equal(data, Hyphenate("en", data));
    }

    [Theory]
    [InlineData("de", "Silbentrennung", "Sil-ben-tren-nung")]
    [InlineData("de-AT", "Silbentrennung", "Sil-ben-tren-nung")]
    [InlineData("en-GB", "manuscript", "ma-nu-script")]
    [InlineData("fr", "dictionnaire", "dic-tion-naire")]
    public void Each_language_has_patterns_of_its_own(string language, string word, string hyphenated) => Assert.Equal(hyphenated, Hyphenate(language, word));

    [Theory]
    [InlineData("tlh")]
    [InlineData("")]
    [InlineData("../fonts/en-us")]
    public void Languages_without_patterns_have_no_hyphens(string language) => Assert.Equal("hyphenation", Hyphenate(language, "hyphenation"));

    [Theory]
    [InlineData("")]
    [InlineData("(this, [[[1]], {a: }])")]
    [InlineData("(this, [[[1]], {a: 0")]
    [InlineData("(this, [[[1]], {ab: 0}])")]
    [InlineData("(this, [[[1]], {\"a")]
    public void A_broken_pattern_file_is_refused(string file) => Assert.Throws<InvalidDataException>(() => PatternReader.Read(file));

    [Fact]
    public void Levels_of_patterns_that_overlap_are_the_highest_at_each_gap()
    {
        // Patterns a1b, b1c and ab2c: the last forbids what the second allows.
        var patterns = PatternReader.Read("(this, [[[0, 1], [0, 0, 2]], {a: {b: [{c: 1}, 0]}, \"b\": {'c': 0}}, {}]");

        Assert.Equal(2, Assert.Single(patterns.Hyphenate("xabcxx")));
        Assert.Equal(3, Assert.Single(patterns.Hyphenate("xxbcxx")));
    }

    [Fact]
    public void Every_pattern_file_can_be_read()
    {
        foreach (var name in Colophon.Host.AssetFiles.List("hyphenation"))
        {
            Assert.NotNull(HyphenationPatterns.For(Path.GetFileNameWithoutExtension(name)));
        }
    }

    private static string Hyphenate(string language, string word) =>
        new Hyphenator(language).Hyphenate(word).Reverse().Aggregate(word, (text, point) => text.Insert(point, "-"));
}
