using NeuralNetworks3.Corrections;

namespace NeuralNetworks3.Tests.Corrections;

public class SentenceTests
{
    [Fact]
    public void Each_number_is_kept_with_the_words_before_it_and_its_decimals()
    {
        var sentence = Sentence.Of($"From {1.5:2} to $x = {-3.25:0}$.");

        Assert.Equal(new SentencePart[] { new("From ", 1.5, 2), new(" to $x = ", -3.25, 0) }, sentence.Parts.AsEnumerable());
        Assert.Equal("$.", sentence.Rest);
    }

    [Fact]
    public void Words_alone_have_no_parts()
    {
        var sentence = Sentence.OfWords("No number.");

        Assert.Empty(sentence.Parts);
        Assert.Equal("No number.", sentence.Rest);
    }
}
