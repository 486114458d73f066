using System.Text;
using Colophon.Layout.Fonts;
using Colophon.Mathematics.Symbols;

namespace Colophon.Tests.Mathematics;

public class MathAlphabetTests
{
    private const string Latin = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const string Greek = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ∇αβγδεζηθικλμνξοπρςστυφχψω∂ϵϑϰϕϱϖ";

    [Theory]
    [InlineData(nameof(LetterStyle.Normal), "𝐴𝐵𝐶𝐷𝐸𝐹𝐺𝐻𝐼𝐽𝐾𝐿𝑀𝑁𝑂𝑃𝑄𝑅𝑆𝑇𝑈𝑉𝑊𝑋𝑌𝑍𝑎𝑏𝑐𝑑𝑒𝑓𝑔ℎ𝑖𝑗𝑘𝑙𝑚𝑛𝑜𝑝𝑞𝑟𝑠𝑡𝑢𝑣𝑤𝑥𝑦𝑧")]
    [InlineData(nameof(LetterStyle.Upright), Latin)]
    [InlineData(nameof(LetterStyle.Bold), "𝐀𝐁𝐂𝐃𝐄𝐅𝐆𝐇𝐈𝐉𝐊𝐋𝐌𝐍𝐎𝐏𝐐𝐑𝐒𝐓𝐔𝐕𝐖𝐗𝐘𝐙𝐚𝐛𝐜𝐝𝐞𝐟𝐠𝐡𝐢𝐣𝐤𝐥𝐦𝐧𝐨𝐩𝐪𝐫𝐬𝐭𝐮𝐯𝐰𝐱𝐲𝐳")]
    [InlineData(nameof(LetterStyle.BoldItalic), "𝑨𝑩𝑪𝑫𝑬𝑭𝑮𝑯𝑰𝑱𝑲𝑳𝑴𝑵𝑶𝑷𝑸𝑹𝑺𝑻𝑼𝑽𝑾𝑿𝒀𝒁𝒂𝒃𝒄𝒅𝒆𝒇𝒈𝒉𝒊𝒋𝒌𝒍𝒎𝒏𝒐𝒑𝒒𝒓𝒔𝒕𝒖𝒗𝒘𝒙𝒚𝒛")]
    [InlineData(nameof(LetterStyle.Script), "𝒜ℬ𝒞𝒟ℰℱ𝒢ℋℐ𝒥𝒦ℒℳ𝒩𝒪𝒫𝒬ℛ𝒮𝒯𝒰𝒱𝒲𝒳𝒴𝒵𝒶𝒷𝒸𝒹ℯ𝒻ℊ𝒽𝒾𝒿𝓀𝓁𝓂𝓃ℴ𝓅𝓆𝓇𝓈𝓉𝓊𝓋𝓌𝓍𝓎𝓏")]
    [InlineData(nameof(LetterStyle.BoldScript), "𝓐𝓑𝓒𝓓𝓔𝓕𝓖𝓗𝓘𝓙𝓚𝓛𝓜𝓝𝓞𝓟𝓠𝓡𝓢𝓣𝓤𝓥𝓦𝓧𝓨𝓩𝓪𝓫𝓬𝓭𝓮𝓯𝓰𝓱𝓲𝓳𝓴𝓵𝓶𝓷𝓸𝓹𝓺𝓻𝓼𝓽𝓾𝓿𝔀𝔁𝔂𝔃")]
    [InlineData(nameof(LetterStyle.Fraktur), "𝔄𝔅ℭ𝔇𝔈𝔉𝔊ℌℑ𝔍𝔎𝔏𝔐𝔑𝔒𝔓𝔔ℜ𝔖𝔗𝔘𝔙𝔚𝔛𝔜ℨ𝔞𝔟𝔠𝔡𝔢𝔣𝔤𝔥𝔦𝔧𝔨𝔩𝔪𝔫𝔬𝔭𝔮𝔯𝔰𝔱𝔲𝔳𝔴𝔵𝔶𝔷")]
    [InlineData(nameof(LetterStyle.BoldFraktur), "𝕬𝕭𝕮𝕯𝕰𝕱𝕲𝕳𝕴𝕵𝕶𝕷𝕸𝕹𝕺𝕻𝕼𝕽𝕾𝕿𝖀𝖁𝖂𝖃𝖄𝖅𝖆𝖇𝖈𝖉𝖊𝖋𝖌𝖍𝖎𝖏𝖐𝖑𝖒𝖓𝖔𝖕𝖖𝖗𝖘𝖙𝖚𝖛𝖜𝖝𝖞𝖟")]
    [InlineData(nameof(LetterStyle.DoubleStruck), "𝔸𝔹ℂ𝔻𝔼𝔽𝔾ℍ𝕀𝕁𝕂𝕃𝕄ℕ𝕆ℙℚℝ𝕊𝕋𝕌𝕍𝕎𝕏𝕐ℤ𝕒𝕓𝕔𝕕𝕖𝕗𝕘𝕙𝕚𝕛𝕜𝕝𝕞𝕟𝕠𝕡𝕢𝕣𝕤𝕥𝕦𝕧𝕨𝕩𝕪𝕫")]
    [InlineData(nameof(LetterStyle.SansSerif), "𝖠𝖡𝖢𝖣𝖤𝖥𝖦𝖧𝖨𝖩𝖪𝖫𝖬𝖭𝖮𝖯𝖰𝖱𝖲𝖳𝖴𝖵𝖶𝖷𝖸𝖹𝖺𝖻𝖼𝖽𝖾𝖿𝗀𝗁𝗂𝗃𝗄𝗅𝗆𝗇𝗈𝗉𝗊𝗋𝗌𝗍𝗎𝗏𝗐𝗑𝗒𝗓")]
    [InlineData(nameof(LetterStyle.SansSerifBold), "𝗔𝗕𝗖𝗗𝗘𝗙𝗚𝗛𝗜𝗝𝗞𝗟𝗠𝗡𝗢𝗣𝗤𝗥𝗦𝗧𝗨𝗩𝗪𝗫𝗬𝗭𝗮𝗯𝗰𝗱𝗲𝗳𝗴𝗵𝗶𝗷𝗸𝗹𝗺𝗻𝗼𝗽𝗾𝗿𝘀𝘁𝘂𝘃𝘄𝘅𝘆𝘇")]
    [InlineData(nameof(LetterStyle.Monospace), "𝙰𝙱𝙲𝙳𝙴𝙵𝙶𝙷𝙸𝙹𝙺𝙻𝙼𝙽𝙾𝙿𝚀𝚁𝚂𝚃𝚄𝚅𝚆𝚇𝚈𝚉𝚊𝚋𝚌𝚍𝚎𝚏𝚐𝚑𝚒𝚓𝚔𝚕𝚖𝚗𝚘𝚙𝚚𝚛𝚜𝚝𝚞𝚟𝚠𝚡𝚢𝚣")]
    public void Latin_letters_fill_the_holes_of_their_alphabet(string style, string expected) => Assert.Equal(expected, Map(Latin, style));

    [Theory]
    [InlineData(nameof(LetterStyle.Normal), "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ∇𝛼𝛽𝛾𝛿𝜀𝜁𝜂𝜃𝜄𝜅𝜆𝜇𝜈𝜉𝜊𝜋𝜌𝜍𝜎𝜏𝜐𝜑𝜒𝜓𝜔𝜕𝜖𝜗𝜘𝜙𝜚𝜛")]
    [InlineData(nameof(LetterStyle.Italic), "𝛢𝛣𝛤𝛥𝛦𝛧𝛨𝛩𝛪𝛫𝛬𝛭𝛮𝛯𝛰𝛱𝛲𝛴𝛵𝛶𝛷𝛸𝛹𝛺𝛻𝛼𝛽𝛾𝛿𝜀𝜁𝜂𝜃𝜄𝜅𝜆𝜇𝜈𝜉𝜊𝜋𝜌𝜍𝜎𝜏𝜐𝜑𝜒𝜓𝜔𝜕𝜖𝜗𝜘𝜙𝜚𝜛")]
    [InlineData(nameof(LetterStyle.Upright), Greek)]
    [InlineData(nameof(LetterStyle.Bold), "𝚨𝚩𝚪𝚫𝚬𝚭𝚮𝚯𝚰𝚱𝚲𝚳𝚴𝚵𝚶𝚷𝚸𝚺𝚻𝚼𝚽𝚾𝚿𝛀𝛁𝛂𝛃𝛄𝛅𝛆𝛇𝛈𝛉𝛊𝛋𝛌𝛍𝛎𝛏𝛐𝛑𝛒𝛓𝛔𝛕𝛖𝛗𝛘𝛙𝛚𝛛𝛜𝛝𝛞𝛟𝛠𝛡")]
    [InlineData(nameof(LetterStyle.BoldItalic), "𝚨𝚩𝚪𝚫𝚬𝚭𝚮𝚯𝚰𝚱𝚲𝚳𝚴𝚵𝚶𝚷𝚸𝚺𝚻𝚼𝚽𝚾𝚿𝛀𝛁𝜶𝜷𝜸𝜹𝜺𝜻𝜼𝜽𝜾𝜿𝝀𝝁𝝂𝝃𝝄𝝅𝝆𝝇𝝈𝝉𝝊𝝋𝝌𝝍𝝎𝝏𝝐𝝑𝝒𝝓𝝔𝝕")]
    public void Greek_letters_slant_when_small_as_in_TeX(string style, string expected) => Assert.Equal(expected, Map(Greek, style));

    [Theory]
    [InlineData(nameof(LetterStyle.Normal), "0123456789")]
    [InlineData(nameof(LetterStyle.Italic), "0123456789")]
    [InlineData(nameof(LetterStyle.Bold), "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗")]
    [InlineData(nameof(LetterStyle.DoubleStruck), "𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡")]
    [InlineData(nameof(LetterStyle.SansSerif), "𝟢𝟣𝟤𝟥𝟦𝟧𝟨𝟩𝟪𝟫")]
    [InlineData(nameof(LetterStyle.Monospace), "𝟶𝟷𝟸𝟹𝟺𝟻𝟼𝟽𝟾𝟿")]
    public void Digits_have_alphabets_of_their_own(string style, string expected) => Assert.Equal(expected, Map("0123456789", style));

    [Theory]
    [InlineData("é")]
    [InlineData("+")]
    [InlineData("𝑥")]
    public void What_is_no_letter_of_an_alphabet_stays(string text) => Assert.Equal(text, MathAlphabet.Map(text, LetterStyle.Bold));

    [Fact]
    public void The_mathematical_font_has_every_letter_and_symbol()
    {
        var font = FontSet.Default.Math;
        var letters = from style in Enum.GetValues<LetterStyle>() from c in Latin + Greek + "0123456789" select MathAlphabet.Map(c.ToString(), style);
        var symbols = SymbolTable.Commands.Select(command => SymbolTable.Find(command)!.Text);

        var missing = letters.Concat(symbols).SelectMany(text => text.EnumerateRunes()).Where(rune => font.GlyphIndex(rune.Value) == 0);

        Assert.Equal("", string.Join(' ', missing.Distinct().Select(rune => rune.ToString())));
    }

    private static string Map(string letters, string style) =>
        letters.EnumerateRunes().Aggregate(new StringBuilder(), (text, rune) => text.Append(MathAlphabet.Map(rune.ToString(), Enum.Parse<LetterStyle>(style)))).ToString();
}
