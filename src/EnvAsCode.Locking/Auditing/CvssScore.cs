using System;
using System.Collections.Generic;
using System.Linq;

namespace EnvAsCode.Locking.Auditing;

/// <summary>
/// The severity of a CVSS vector of version 3. Source: the specification of CVSS 3.1, sections 7.1 and 7.4, and the scale of section 5.
/// Other versions are not computed.
/// </summary>
internal static class CvssScore
{
    private static readonly Dictionary<string, double> Weights = new(StringComparer.Ordinal)
    {
        ["AV:N"] = 0.85, ["AV:A"] = 0.62, ["AV:L"] = 0.55, ["AV:P"] = 0.2,
        ["AC:L"] = 0.77, ["AC:H"] = 0.44,
        ["UI:N"] = 0.85, ["UI:R"] = 0.62,
        ["C:H"] = 0.56, ["C:L"] = 0.22, ["C:N"] = 0,
        ["I:H"] = 0.56, ["I:L"] = 0.22, ["I:N"] = 0,
        ["A:H"] = 0.56, ["A:L"] = 0.22, ["A:N"] = 0,
    };

    /// <summary>The severity; <see langword="null"/> if the text is no vector of version 3, or the score is 0.</summary>
    public static string? SeverityOf(string? vector) => ScoreOf(vector) switch
    {
        null or 0 => null,
        < 4 => "low",
        < 7 => "medium",
        < 9 => "high",
        _ => "critical",
    };

    /// <summary>The base score, 0 to 10; <see langword="null"/> if the text is no vector of version 3.</summary>
    public static double? ScoreOf(string? vector)
    {
        if (vector is null || !vector.StartsWith("CVSS:3", StringComparison.Ordinal))
        {
            return null;
        }

        HashSet<string> metrics = [.. vector.Split('/').Skip(1)];
        bool changesScope = metrics.Contains("S:C");
        double? impact = 1 - (1 - Of("C")) * (1 - Of("I")) * (1 - Of("A"));
        double? privileges = metrics.Contains("PR:N") ? 0.85
            : metrics.Contains("PR:L") ? changesScope ? 0.68 : 0.62
            : metrics.Contains("PR:H") ? changesScope ? 0.5 : 0.27
            : null;
        double? exploitability = 8.22 * Of("AV") * Of("AC") * privileges * Of("UI");
        if (impact is not { } sub || exploitability is not { } ease)
        {
            return null;
        }

        double effect = changesScope ? (7.52 * (sub - 0.029)) - (3.25 * Math.Pow(sub - 0.02, 15)) : 6.42 * sub;
        return effect <= 0 ? 0 : RoundUp(Math.Min((changesScope ? 1.08 : 1) * (effect + ease), 10));

        double? Of(string metric) =>
            metrics.FirstOrDefault(each => each.StartsWith(metric + ":", StringComparison.Ordinal)) is { } found
            && Weights.TryGetValue(found, out double weight) ? weight : null;
    }

    // To one decimal place, as the specification's appendix A does it on whole numbers.
    private static double RoundUp(double score)
    {
        int whole = (int)Math.Round(score * 100000);
        return whole % 10000 == 0 ? whole / 100000.0 : (Math.Floor(whole / 10000.0) + 1) / 10;
    }
}
