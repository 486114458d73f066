using Colophon.Model;

namespace Colophon.Layout.Pages;

/// <summary>The few colours beside black.</summary>
internal static class Palette
{
    /// <summary>Thin rules.</summary>
    public static Color Rule { get; } = new(0x55, 0x55, 0x55);

    /// <summary>Running heads, page numbers, leaders.</summary>
    public static Color Quiet { get; } = new(0x55, 0x55, 0x55);

    /// <summary>Behind program text.</summary>
    public static Color CodeTint { get; } = new(0xF5, 0xF5, 0xF2);

    /// <summary>The mark of a program line that was too long.</summary>
    public static Color ReturnMark { get; } = new(0x99, 0x99, 0x99);

    /// <summary>The bar and the background of a callout.</summary>
    public static (Color Bar, Color Tint) Of(CalloutKind kind) => kind switch
    {
        CalloutKind.Note => (new Color(0x2F, 0x5D, 0x8A), new Color(0xF2, 0xF6, 0xFA)),
        CalloutKind.Tip => (new Color(0x2E, 0x7D, 0x5B), new Color(0xF1, 0xF8, 0xF4)),
        CalloutKind.Important => (new Color(0x6A, 0x4A, 0x8C), new Color(0xF6, 0xF3, 0xF9)),
        CalloutKind.Caution => (new Color(0xB3, 0x6B, 0x1E), new Color(0xFC, 0xF6, 0xEE)),
        CalloutKind.Warning => (new Color(0xA8, 0x32, 0x32), new Color(0xFB, 0xF2, 0xF1)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "not a kind of callout"),
    };
}
