using Colophon.Layout.Fonts;

namespace Colophon.Tests.Layout.Fonts;

/// <summary>Numbers are those of STIX Two Math 2.12, as other readers of its MATH table print them.</summary>
public class OpenTypeMathTests
{
    private static readonly FontFace Face = FontSet.Default.Math;
    private static readonly OpenTypeMath Table = Face.Mathematics;

    [Theory]
    [InlineData(nameof(MathConstant.ScriptPercentScaleDown), 70)]
    [InlineData(nameof(MathConstant.ScriptScriptPercentScaleDown), 55)]
    [InlineData(nameof(MathConstant.DelimitedSubFormulaMinHeight), 1325)]
    [InlineData(nameof(MathConstant.DisplayOperatorMinHeight), 1800)]
    [InlineData(nameof(MathConstant.AxisHeight), 258)]
    [InlineData(nameof(MathConstant.AccentBaseHeight), 480)]
    [InlineData(nameof(MathConstant.FlattenedAccentBaseHeight), 656)]
    [InlineData(nameof(MathConstant.SubscriptShiftDown), 210)]
    [InlineData(nameof(MathConstant.SuperscriptShiftUp), 360)]
    [InlineData(nameof(MathConstant.SuperscriptShiftUpCramped), 252)]
    [InlineData(nameof(MathConstant.SpaceAfterScript), 40)]
    [InlineData(nameof(MathConstant.LowerLimitBaselineDropMin), 670)]
    [InlineData(nameof(MathConstant.StackDisplayStyleGapMin), 300)]
    [InlineData(nameof(MathConstant.FractionNumeratorDisplayStyleShiftUp), 640)]
    [InlineData(nameof(MathConstant.FractionNumeratorDisplayStyleGapMin), 150)]
    [InlineData(nameof(MathConstant.FractionRuleThickness), 68)]
    [InlineData(nameof(MathConstant.OverbarVerticalGap), 175)]
    [InlineData(nameof(MathConstant.RadicalExtraAscender), 78)]
    [InlineData(nameof(MathConstant.RadicalKernAfterDegree), -335)]
    [InlineData(nameof(MathConstant.RadicalDegreeBottomRaisePercent), 55)]
    public void Constants_are_read_by_their_place(string constant, int value) =>
        Assert.Equal(value, Table[Enum.Parse<MathConstant>(constant)]);

    [Fact]
    public void Slanted_letters_have_an_italics_correction_and_upright_ones_none()
    {
        Assert.Equal(100, Table.ItalicsCorrection(Face.GlyphIndex(0x1D449)));
        Assert.Equal(230, Table.ItalicsCorrection(Face.GlyphIndex(0x222B)));
        Assert.Null(Table.ItalicsCorrection(Face.GlyphIndex('V')));
    }

    [Fact]
    public void Accents_and_letters_say_where_they_meet()
    {
        Assert.Equal(345, Table.TopAccentAttachment(Face.GlyphIndex(0x1D465)));
        Assert.Equal(-230, Table.TopAccentAttachment(Face.GlyphIndex(0x302)));
        Assert.Null(Table.TopAccentAttachment(Face.GlyphIndex('=')));
    }

    [Theory]
    [InlineData(-100, -222)]
    [InlineData(155.9, -222)]
    [InlineData(156, -118)]
    [InlineData(279.9, -118)]
    [InlineData(280, 202)]
    [InlineData(9999, 202)]
    public void A_cut_in_is_a_staircase_over_heights(double height, int kern) =>
        Assert.Equal(kern, Table.Kern(Face.GlyphIndex(0x1D449), MathKernCorner.BottomRight)!.At(height));

    [Fact]
    public void A_corner_without_cut_in_has_none() =>
        Assert.Null(Table.Kern(Face.GlyphIndex(0x1D449), MathKernCorner.TopLeft));

    [Fact]
    public void A_parenthesis_grows_upwards_through_thirteen_sizes_and_then_from_three_parts()
    {
        var construction = Table.Vertical(Face.GlyphIndex('('))!;

        Assert.Equal(13, construction.Variants.Length);
        Assert.Equal(new GlyphVariant(Face.GlyphIndex('('), 933), construction.Variants[0]);
        Assert.Equal(3821, construction.Variants[^1].Extent);
        Assert.Equal(
            [
                new GlyphPart(Face.GlyphIndex(0x239D), 0, 250, 1273, false),
                new GlyphPart(Face.GlyphIndex(0x239C), 1000, 1000, 1252, true),
                new GlyphPart(Face.GlyphIndex(0x239B), 250, 0, 1273, false),
            ],
            construction.Parts.AsEnumerable());
    }

    [Fact]
    public void A_circumflex_grows_sideways_and_a_letter_not_at_all()
    {
        Assert.Equal([283, 574, 1003, 1496, 1932, 2385], Table.Horizontal(Face.GlyphIndex(0x302))!.Variants.Select(variant => variant.Extent));
        Assert.Null(Table.Vertical(Face.GlyphIndex(0x302)));
        Assert.Null(Table.Horizontal(Face.GlyphIndex('x')));
    }

    [Fact]
    public void Parts_overlap_by_a_tenth_of_an_em() => Assert.Equal(100, Table.MinConnectorOverlap);

    [Fact]
    public void A_face_without_the_table_cannot_set_formulas() =>
        Assert.Throws<ArgumentException>(() => FontSet.Default.Regular.Mathematics);

    [Fact]
    public void Scripts_have_forms_of_their_own()
    {
        var plain = Assert.Single(Face.ShapeForFormula("\u2032", ""));
        var script = Assert.Single(Face.ShapeForFormula("\u2032", "ssty=1"));
        var second = Assert.Single(Face.ShapeForFormula("\u2032", "ssty=2"));

        Assert.Equal(3, new[] { plain.Glyph, script.Glyph, second.Glyph }.Distinct().Count());
        Assert.All(new[] { plain, script, second }, glyph => Assert.Equal("\u2032", glyph.Text));
    }
}
