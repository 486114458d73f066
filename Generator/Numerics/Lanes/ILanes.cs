namespace Colophon.Numerics.Lanes;

/// <summary>One or more doubles computed side by side: a function is written once in these terms and runs for a number or for a vector.</summary>
/// <remarks>
/// Every operation is exact or rounded once as IEEE 754 says, lane by lane, so the lanes of a vector hold the same bits as a number alone.
/// A comparison gives a mask, all bits set in the lanes where it holds; nothing branches.
/// </remarks>
/// <typeparam name="TSelf">The type that implements this.</typeparam>
internal interface ILanes<TSelf>
    where TSelf : struct, ILanes<TSelf>
{
    /// <summary>The same number in all lanes.</summary>
    static abstract implicit operator TSelf(double value);

    /// <summary>The sum.</summary>
    static abstract TSelf operator +(TSelf left, TSelf right);

    /// <summary>The difference.</summary>
    static abstract TSelf operator -(TSelf left, TSelf right);

    /// <summary>The product.</summary>
    static abstract TSelf operator *(TSelf left, TSelf right);

    /// <summary>The quotient.</summary>
    static abstract TSelf operator /(TSelf left, TSelf right);

    /// <summary>The mask of the lanes where the left is less.</summary>
    static abstract TSelf operator <(TSelf left, TSelf right);

    /// <summary>The mask of the lanes where the left is greater.</summary>
    static abstract TSelf operator >(TSelf left, TSelf right);

    /// <summary>The bits set in both.</summary>
    static abstract TSelf operator &(TSelf left, TSelf right);

    /// <summary>The bits set in one or both.</summary>
    static abstract TSelf operator |(TSelf left, TSelf right);

    /// <summary>The bits set in one alone.</summary>
    static abstract TSelf operator ^(TSelf left, TSelf right);

    /// <summary>The bits, as an integer, moved up by <paramref name="count"/> places.</summary>
    static abstract TSelf operator <<(TSelf bits, int count);

    /// <summary>The bits, as an unsigned integer, moved down by <paramref name="count"/> places.</summary>
    static abstract TSelf operator >>>(TSelf bits, int count);

    /// <summary>The same bits in all lanes.</summary>
    static abstract TSelf OfBits(ulong bits);

    /// <summary>The sum of the bits as integers, modulo 2^64.</summary>
    static abstract TSelf AddBits(TSelf left, TSelf right);

    /// <summary>The mask of the lanes that are not a number.</summary>
    static abstract TSelf IsNaN(TSelf value);

    /// <summary>The lanes of one value where the mask holds, those of the other elsewhere.</summary>
    static abstract TSelf Where(TSelf mask, TSelf held, TSelf otherwise);
}
