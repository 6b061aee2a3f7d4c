using System;
using System.Collections.Generic;

namespace EnvAsCode.Resolution.Solving;

/// <summary>
/// A set of the states that one package can be in: absent, or one of its candidates, which are numbered from 0. A requirement is the set of
/// the candidates that satisfy it; a prohibition is a set with "absent" in it. So one operation serves for positive and negative terms.
/// </summary>
/// <remarks>Immutable. Sets are only combined with sets of the same package, which have the same length.</remarks>
internal readonly struct StateSet : IEquatable<StateSet>
{
    // Bit 0 is "absent", bit i + 1 the candidate i.
    private readonly ulong[] words;

    private StateSet(ulong[] words) => this.words = words;

    public bool IsEmpty
    {
        get
        {
            foreach (ulong word in this.words)
            {
                if (word != 0)
                {
                    return false;
                }
            }

            return true;
        }
    }

    public bool IncludesAbsent => (this.words[0] & 1) != 0;

    /// <summary>How many candidates are in the set.</summary>
    public int Count
    {
        get
        {
            int count = 0;
            foreach (ulong word in this.words)
            {
                count += Bits.Count(word);
            }

            return count - (int)(this.words[0] & 1);
        }
    }

    /// <summary>The candidate, if the set is one candidate and nothing else; otherwise -1.</summary>
    public int Single
    {
        get
        {
            int found = -1;
            for (int i = 0; i < this.words.Length; i++)
            {
                ulong word = this.words[i];
                if (word != 0)
                {
                    if (found >= 0 || (word & (word - 1)) != 0)
                    {
                        return -1;
                    }

                    found = (i * 64) + Bits.Lowest(word);
                }
            }

            return found - 1 < 0 ? -1 : found - 1;
        }
    }

    /// <summary>The highest candidate; -1 if there is none.</summary>
    public int Highest
    {
        get
        {
            for (int i = this.words.Length - 1; i >= 0; i--)
            {
                if (this.words[i] != 0)
                {
                    return (i * 64) + Bits.Highest(this.words[i]) - 1;
                }
            }

            return -1;
        }
    }

    public static bool operator ==(StateSet left, StateSet right) => left.Equals(right);

    public static bool operator !=(StateSet left, StateSet right) => !left.Equals(right);

    /// <summary>No state of a package with so many candidates.</summary>
    public static StateSet None(int candidates) => new(new ulong[WordsFor(candidates)]);

    /// <summary>Every state.</summary>
    public static StateSet Any(int candidates) => None(candidates).Complement(candidates);

    /// <summary>Every state but absence.</summary>
    public static StateSet AllCandidates(int candidates) => Absent(candidates).Complement(candidates);

    /// <summary>Absence alone.</summary>
    public static StateSet Absent(int candidates)
    {
        ulong[] words = new ulong[WordsFor(candidates)];
        words[0] = 1;
        return new StateSet(words);
    }

    /// <summary>One candidate.</summary>
    public static StateSet Of(int candidate, int candidates)
    {
        ulong[] words = new ulong[WordsFor(candidates)];
        words[(candidate + 1) >> 6] = 1UL << ((candidate + 1) & 63);
        return new StateSet(words);
    }

    /// <summary>The candidates that a rule holds for.</summary>
    public static StateSet Where(int candidates, Func<int, bool> holds)
    {
        ulong[] words = new ulong[WordsFor(candidates)];
        for (int i = 0; i < candidates; i++)
        {
            if (holds(i))
            {
                words[(i + 1) >> 6] |= 1UL << ((i + 1) & 63);
            }
        }

        return new StateSet(words);
    }

    public bool Contains(int candidate) => (this.words[(candidate + 1) >> 6] & (1UL << ((candidate + 1) & 63))) != 0;

    public bool IsSubsetOf(StateSet other)
    {
        ulong[] right = other.words;
        for (int i = 0; i < this.words.Length; i++)
        {
            if ((this.words[i] & ~right[i]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    public bool Overlaps(StateSet other)
    {
        ulong[] right = other.words;
        for (int i = 0; i < this.words.Length; i++)
        {
            if ((this.words[i] & right[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    public StateSet Intersect(StateSet other)
    {
        ulong[] result = new ulong[this.words.Length];
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = this.words[i] & other.words[i];
        }

        return new StateSet(result);
    }

    public StateSet Except(StateSet other)
    {
        ulong[] result = new ulong[this.words.Length];
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = this.words[i] & ~other.words[i];
        }

        return new StateSet(result);
    }

    public StateSet Union(StateSet other)
    {
        ulong[] result = new ulong[this.words.Length];
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = this.words[i] | other.words[i];
        }

        return new StateSet(result);
    }

    /// <summary>Every other state of a package with so many candidates.</summary>
    public StateSet Complement(int candidates)
    {
        ulong[] result = new ulong[this.words.Length];
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = ~this.words[i];
        }

        int used = (candidates + 1) & 63;
        if (used != 0)
        {
            result[result.Length - 1] &= (1UL << used) - 1;
        }

        return new StateSet(result);
    }

    /// <summary>The candidates from the lowest on.</summary>
    public IEnumerable<int> Candidates()
    {
        for (int i = 0; i < this.words.Length; i++)
        {
            for (ulong word = i == 0 ? this.words[0] & ~1UL : this.words[i]; word != 0; word &= word - 1)
            {
                yield return (i * 64) + Bits.Lowest(word) - 1;
            }
        }
    }

    public bool Equals(StateSet other)
    {
        for (int i = 0; i < this.words.Length; i++)
        {
            if (this.words[i] != other.words[i])
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is StateSet other && this.Equals(other);

    public override int GetHashCode()
    {
        int hash = 17;
        foreach (ulong word in this.words)
        {
            hash = unchecked((hash * 31) + word.GetHashCode());
        }

        return hash;
    }

    private static int WordsFor(int candidates) => (candidates >> 6) + 1;
}
