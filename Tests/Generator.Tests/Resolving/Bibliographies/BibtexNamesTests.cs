using Colophon.Resolving.Bibliographies;

namespace Colophon.Tests.Resolving.Bibliographies;

public sealed class BibtexNamesTests
{
    [Theory]
    [InlineData("Simon Haykin", "Simon||Haykin|")]
    [InlineData("Haykin, Simon", "Simon||Haykin|")]
    [InlineData("Ludwig van Beethoven", "Ludwig|van|Beethoven|")]
    [InlineData("van Beethoven, Ludwig", "Ludwig|van|Beethoven|")]
    [InlineData("Charles Louis Xavier Joseph de la Vall{\\'e}e Poussin", "Charles Louis Xavier Joseph|de la|Vall{\\'e}e Poussin|")]
    [InlineData("von Neumann, Jr., John", "John|von|Neumann|Jr.")]
    [InlineData("{Statistical Research Group}", "||{Statistical Research Group}|")]
    [InlineData("{Barnes and Noble, Inc.}", "||{Barnes and Noble, Inc.}|")]
    [InlineData("Plato", "||Plato|")]
    [InlineData("jean de la fontaine", "|jean de la|fontaine|")]
    [InlineData("Brinch Hansen, Per", "Per||Brinch Hansen|")]
    public void A_name_has_four_parts(string tex, string expected)
    {
        var name = Assert.Single(BibtexNames.Parse(tex, text => text).Names);

        Assert.Equal(expected, $"{name.Given}|{name.Particle}|{name.Family}|{name.Suffix}");
    }

    [Fact]
    public void Names_are_joined_by_and()
    {
        var people = BibtexNames.Parse("A. B and\n  {C and D} and E, F and others", text => text);

        Assert.Equal(["B, A.", "{C and D}", "E, F"], people.Names.Select(name => name.Inverted));
        Assert.True(people.HasOthers);
    }

    [Theory]
    [InlineData("")]
    [InlineData("and and ,")]
    [InlineData(", ,")]
    [InlineData("}{")]
    public void Odd_text_makes_no_exception(string tex) => Assert.False(BibtexNames.Parse(tex, text => text).HasOthers);
}
