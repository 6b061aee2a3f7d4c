using System;
using System.Collections.Generic;
using System.Linq;

namespace EnvAsCode.Packaging.Wheels;

/// <summary>
/// The tags that an interpreter on a platform can use, the best first. Whether a wheel fits is then a look-up. Source: the platform
/// compatibility tags specification, and the order of PyPA's <c>packaging.tags</c>.
/// </summary>
public sealed class SupportedTags
{
    private readonly CompatibilityTag[] tags;
    private readonly Dictionary<CompatibilityTag, int> ranks;

    /// <summary>A list of tags, the best first.</summary>
    /// <param name="tags">The tags; of a tag that occurs twice the first place counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tags"/> is <see langword="null"/>.</exception>
    public SupportedTags(IEnumerable<CompatibilityTag> tags)
    {
        this.tags = [.. tags ?? throw new ArgumentNullException(nameof(tags))];
        this.ranks = [];
        for (int i = 0; i < this.tags.Length; i++)
        {
            if (!this.ranks.ContainsKey(this.tags[i]))
            {
                this.ranks.Add(this.tags[i], i);
            }
        }
    }

    /// <summary>The tags, the best first.</summary>
    public IReadOnlyList<CompatibilityTag> Tags => this.tags;

    /// <summary>What CPython can use: its own tags, then those of any Python.</summary>
    /// <param name="major">The first number of Python's version.</param>
    /// <param name="minor">The second number of Python's version.</param>
    /// <param name="platforms">The platforms, the best first (<see cref="PlatformTags"/>).</param>
    /// <param name="freeThreaded">Whether Python is built without the global interpreter lock.</param>
    /// <exception cref="ArgumentNullException"><paramref name="platforms"/> is <see langword="null"/>.</exception>
    public static SupportedTags ForCPython(int major, int minor, IEnumerable<string> platforms, bool freeThreaded = false)
    {
        string[] all = [.. platforms ?? throw new ArgumentNullException(nameof(platforms))];
        string interpreter = CPythonTags.Interpreter(major, minor);
        return new SupportedTags(CPythonTags.Of(major, minor, [interpreter + (freeThreaded ? "t" : "")], all)
            .Concat(PurePythonTags.Of(major, minor, interpreter, all)));
    }

    /// <summary>The place of the wheel's best tag in the list; the lower, the better the wheel.</summary>
    /// <param name="wheel">The wheel.</param>
    /// <returns>The place from 0, or <see langword="null"/> if the wheel cannot be used.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="wheel"/> is <see langword="null"/>.</exception>
    public int? RankOf(WheelFileName wheel)
    {
        int best = int.MaxValue;
        foreach (CompatibilityTag tag in (wheel ?? throw new ArgumentNullException(nameof(wheel))).Tags)
        {
            if (this.ranks.TryGetValue(tag, out int rank))
            {
                best = Math.Min(best, rank);
            }
        }

        return best == int.MaxValue ? null : best;
    }

    /// <summary>Whether a wheel can be used.</summary>
    /// <param name="wheel">The wheel.</param>
    /// <exception cref="ArgumentNullException"><paramref name="wheel"/> is <see langword="null"/>.</exception>
    public bool Supports(WheelFileName wheel) => this.RankOf(wheel) is not null;
}
