using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Pep440.Suggestions;

/// <summary>Turns one clause of another tool, or one with a slip, into PEP 440's.</summary>
internal static class SpecifierRepair
{
    /// <summary>The repaired clause, two clauses joined by a comma where it takes two, or <see langword="null"/>.</summary>
    /// <param name="clause">The clause, without blanks.</param>
    /// <param name="bareAllowed">Whether a version may stand without an operator.</param>
    public static string? Repair(string clause, bool bareAllowed)
    {
        int length = 0;
        while (length < clause.Length && ClauseSplitter.IsOperatorCharacter(clause[length]))
        {
            length++;
        }

        string operatorText = clause.Substring(0, length);
        string version = clause.Substring(length);
        bool isPrefix = VersionRepair.TryRemoveWildcard(ref version);
        if (VersionRepair.Repair(version) is not string repaired || !Pep440Version.TryParse(repaired, out Pep440Version? parsed))
        {
            return null;
        }

        return operatorText switch
        {
            "" => (bareAllowed ? "" : "==") + Suffix(parsed, repaired, isPrefix),
            "=" or "==" => "==" + Suffix(parsed, repaired, isPrefix),
            "===" => "===" + repaired,
            "!=" or "=!" or "<>" or "!" or "!==" => "!=" + Suffix(parsed, repaired, isPrefix),
            ">=" or "=>" => ">=" + parsed.Public,
            "<=" or "=<" => isPrefix ? "<" + NextPrefix(parsed, parsed.Release.Length - 1) : "<=" + parsed.Public,
            ">" or ">>" => isPrefix ? ">=" + NextPrefix(parsed, parsed.Release.Length - 1) : ">" + parsed.Public,
            "<" or "<<" => "<" + parsed.Public,
            "~=" or "=~" or "~>" when isPrefix => "==" + parsed.Base + ".*",
            "~=" or "=~" or "~>" => "~=" + WithTwoNumbers(parsed),
            "~" or "~~" => ">=" + parsed.Public + ",<" + NextPrefix(parsed, parsed.Release.Length > 1 ? 1 : 0),
            "^" or "^=" => ">=" + parsed.Public + ",<" + NextPrefix(parsed, FirstSignificant(parsed)),
            _ => null,
        };
    }

    // A prefix has numbers only; after 1.2rc1 the wildcard goes.
    private static string Suffix(Pep440Version parsed, string repaired, bool isPrefix) =>
        isPrefix && parsed.Equals(parsed.Base) ? repaired + ".*" : repaired;

    // Caret: no change of the leftmost number that is not 0 (npm, Poetry).
    private static int FirstSignificant(Pep440Version version)
    {
        for (int i = 0; i < version.Release.Length; i++)
        {
            if (!version.Release[i].IsZero)
            {
                return i;
            }
        }

        return version.Release.Length - 1;
    }

    private static Pep440Version NextPrefix(Pep440Version version, int index)
    {
        VersionNumber[] release = version.Release.Slice(0, index + 1).ToArray();
        release[index] = release[index].Next;
        return new Pep440Version(new Pep440VersionParts { Epoch = version.Epoch, Release = release });
    }

    private static Pep440Version WithTwoNumbers(Pep440Version version) => version.Release.Length > 1
        ? version.Public
        : new Pep440Version(version.Public.ToParts() with { Release = [version.Major, default] });
}
