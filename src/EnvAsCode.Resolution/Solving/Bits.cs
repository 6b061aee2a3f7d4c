namespace EnvAsCode.Resolution.Solving;

/// <summary>What .NET Standard 2.0 lacks about the bits of a word.</summary>
internal static class Bits
{
    /// <summary>How many bits are set.</summary>
    public static int Count(ulong word)
    {
        word -= (word >> 1) & 0x5555555555555555;
        word = (word & 0x3333333333333333) + ((word >> 2) & 0x3333333333333333);
        word = (word + (word >> 4)) & 0x0F0F0F0F0F0F0F0F;
        return (int)unchecked((word * 0x0101010101010101) >> 56);
    }

    /// <summary>The place of the lowest set bit; the word is not 0.</summary>
    public static int Lowest(ulong word) => Count((word & (~word + 1)) - 1);

    /// <summary>The place of the highest set bit; the word is not 0.</summary>
    public static int Highest(ulong word)
    {
        word |= word >> 1;
        word |= word >> 2;
        word |= word >> 4;
        word |= word >> 8;
        word |= word >> 16;
        word |= word >> 32;
        return Count(word) - 1;
    }
}
