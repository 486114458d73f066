namespace Colophon.Drifting;

/// <summary>What a drift changes for the reader, what matters most first.</summary>
internal enum Consequence
{
    /// <summary>The verdict of a claim, or in how many seeds it held.</summary>
    Claim,

    /// <summary>The sign of the number.</summary>
    Sign,

    /// <summary>Its rank among the same values of the other items of its list, as far as these are printed.</summary>
    Rank,

    /// <summary>What is printed of it.</summary>
    Digits,

    /// <summary>A figure of its experiment.</summary>
    Figure,
}
