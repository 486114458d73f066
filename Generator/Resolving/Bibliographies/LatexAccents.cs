using System.Collections.Frozen;

namespace Colophon.Resolving.Bibliographies;

/// <summary>Letters that TeX writes as commands.</summary>
/// <remarks>A table of its own and not Unicode normalisation, which an invariant run-time may not carry.</remarks>
internal static class LatexAccents
{
    /// <summary>For each accent command its base letters and, in the same order, the letters with the accent.</summary>
    private static readonly (char Accent, string Bases, string Letters)[] Table =
    [
        ('`', "AEINOUaeinouı", "ÀÈÌǸÒÙàèìǹòùì"),
        ('\'', "ACEGIKLMNOPRSUWYZacegiklmnoprsuwyzı", "ÁĆÉǴÍḰĹḾŃÓṔŔŚÚẂÝŹáćéǵíḱĺḿńóṕŕśúẃýźí"),
        ('^', "ACEGHIJOSUWYaceghijosuwyıȷ", "ÂĈÊĜĤÎĴÔŜÛŴŶâĉêĝĥîĵôŝûŵŷîĵ"),
        ('"', "AEHIOUWXYaehiotuwxyı", "ÄËḦÏÖÜẄẌŸäëḧïöẗüẅẍÿï"),
        ('~', "AEINOUVYaeinouvyı", "ÃẼĨÑÕŨṼỸãẽĩñõũṽỹĩ"),
        ('=', "AEGIOUYaegiouyı", "ĀĒḠĪŌŪȲāēḡīōūȳī"),
        ('.', "ACEGINORSTZacegnorstz", "ȦĊĖĠİṄȮṘṠṪŻȧċėġṅȯṙṡṫż"),
        ('u', "AEGIOUaegiouı", "ĂĔĞĬŎŬăĕğĭŏŭĭ"),
        ('v', "ACDEGHIKLNORSTUZacdeghijklnorstuzıȷ", "ǍČĎĚǦȞǏǨĽŇǑŘŠŤǓŽǎčďěǧȟǐǰǩľňǒřšťǔžǐǰ"),
        ('H', "OUou", "ŐŰőű"),
        ('c', "CDEGHKLNRSTcdeghklnrst", "ÇḐȨĢḨĶĻŅŖŞŢçḑȩģḩķļņŗşţ"),
        ('k', "AEIOUaeiou", "ĄĘĮǪŲąęįǫų"),
        ('r', "AUauwy", "ÅŮåůẘẙ"),
        ('d', "ABDEHIKLMNORSTUVWYZabdehiklmnorstuvwyz", "ẠḄḌẸḤỊḲḶṂṆỌṚṢṬỤṾẈỴẒạḅḍẹḥịḳḷṃṇọṛṣṭụṿẉỵẓ"),
        ('b', "BDKLNRTZbdhklnrtz", "ḆḎḴḺṈṞṮẔḇḏẖḵḻṉṟṯẕ"),
    ];

    private static readonly FrozenDictionary<(char Accent, char Base), char> Composed = Table
        .SelectMany(row => row.Bases.Select((letter, i) => (Key: (row.Accent, letter), Value: row.Letters[i])))
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Value);

    private static readonly FrozenDictionary<string, string> Letters = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ss"] = "ß",
        ["SS"] = "ẞ",
        ["o"] = "ø",
        ["O"] = "Ø",
        ["l"] = "ł",
        ["L"] = "Ł",
        ["ae"] = "æ",
        ["AE"] = "Æ",
        ["oe"] = "œ",
        ["OE"] = "Œ",
        ["aa"] = "å",
        ["AA"] = "Å",
        ["dh"] = "ð",
        ["DH"] = "Ð",
        ["th"] = "þ",
        ["TH"] = "Þ",
        ["dj"] = "đ",
        ["DJ"] = "Đ",
        ["i"] = "ı",
        ["j"] = "ȷ",
        ["&"] = "&",
        ["%"] = "%",
        ["$"] = "$",
        ["#"] = "#",
        ["_"] = "_",
        ["{"] = "{",
        ["}"] = "}",
        [" "] = " ",
        [","] = "\u202F",
        ["/"] = "",
        ["-"] = "",
        ["ldots"] = "…",
        ["dots"] = "…",
        ["textendash"] = "–",
        ["textemdash"] = "—",
        ["textquoteright"] = "’",
        ["textbackslash"] = "\\",
        ["textregistered"] = "®",
        ["texttrademark"] = "™",
        ["copyright"] = "©",
        ["S"] = "§",
        ["P"] = "¶",
        ["pounds"] = "£",
        ["TeX"] = "TeX",
        ["LaTeX"] = "LaTeX",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The letters with accents and the letters below them, for comparing without accents.</summary>
    public static IEnumerable<(char Letter, char Base)> Bases => Table.SelectMany(row => row.Letters.Select((letter, i) => (letter, row.Bases[i])));

    /// <summary>Whether a command's name is that of an accent.</summary>
    public static bool IsAccent(char name) => Array.Exists(Table, row => row.Accent == name);

    /// <summary>A letter with an accent; null where there is no such letter.</summary>
    public static char? Compose(char accent, char letter) => Composed.TryGetValue((accent, letter), out var composed) ? composed : null;

    /// <summary>What a command without argument stands for; null where it is not known.</summary>
    public static string? Find(string command) => Letters.GetValueOrDefault(command);
}
