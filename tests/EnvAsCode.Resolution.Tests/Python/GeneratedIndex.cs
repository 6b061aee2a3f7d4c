using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EnvAsCode.Resolution.Python;

namespace EnvAsCode.Resolution.Tests.Python;

/// <summary>A large index that is the same each time: every version asks for two to five other projects in a range of versions.</summary>
internal static class GeneratedIndex
{
    public const int Roots = 40;

    public static TestIndex Create(int projects = 600, int versions = 40)
    {
        TestIndex index = new();
        uint state = 12345;
        int Next(int limit)
        {
            state = unchecked((state * 1664525) + 1013904223);
            return (int)((state >> 8) % (uint)limit);
        }

        for (int project = 0; project < projects; project++)
        {
            for (int version = 0; version < versions; version++)
            {
                HashSet<string> requires = [];
                int count = 2 + Next(4);
                for (int i = 0; i < count && project + 1 < projects; i++)
                {
                    int target = project + 1 + Next(projects - project - 1);
                    int lower = Math.Max(0, version - 5 - Next(10));
                    requires.Add(FormattableString.Invariant($"p{target}>={lower},<{version + 2 + Next(10)}"));
                }

                index.Add(
                    "p" + project.ToString(CultureInfo.InvariantCulture), version.ToString(CultureInfo.InvariantCulture), [.. requires]);
            }
        }

        return index;
    }

    /// <summary>A question with forty roots; one of them is pinned to a version, if that is given.</summary>
    public static PythonRequest Request(string? pin = null) => new()
    {
        Requirements = [.. Enumerable.Range(0, Roots).Select(number =>
            PythonRequirement.Parse(FormattableString.Invariant($"p{number}") + (number == Roots / 2 && pin is not null ? "==" + pin : "")))
        ],
    };
}
