using System;
using System.Globalization;
using EnvAsCode.Diagnostics;
using EnvAsCode.Locks.Advisories;

namespace EnvAsCode.Locking.Auditing;

/// <summary>A vulnerability that somebody looked at and accepts until a day.</summary>
/// <param name="Id">Its id or an alias.</param>
/// <param name="Until">The last day.</param>
/// <param name="Reason">Why.</param>
public sealed record Suppression(string Id, DateOnly Until, string Reason)
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>Reads <c>CVE-2023-32681,2026-12-31,we send no proxy credentials</c>.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="LockException">EAC6012: it is none.</exception>
    public static Suppression Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] parts = text.Split(',', 3, StringSplitOptions.TrimEntries);
        return parts is [{ Length: > 0 } id, var day, { Length: > 0 } reason]
            && DateOnly.TryParseExact(day, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly until)
            ? new Suppression(id, until, reason)
            : throw new LockException(
                Rules.LockOptionNotUsable, text, "write an id, the last day and a reason, as CVE-2023-32681,2026-12-31,no proxy is used");
    }

    /// <summary>Whether it is about a vulnerability.</summary>
    /// <param name="advisory">The vulnerability.</param>
    public bool IsOf(Advisory advisory)
    {
        ArgumentNullException.ThrowIfNull(advisory);
        return advisory.HasId(this.Id);
    }

    /// <summary>Whether it holds on a day.</summary>
    /// <param name="today">The day.</param>
    public bool HoldsOn(DateOnly today) => today <= this.Until;

    /// <summary>The vulnerability as accepted.</summary>
    /// <param name="advisory">The vulnerability.</param>
    public Advisory Accept(Advisory advisory)
    {
        ArgumentNullException.ThrowIfNull(advisory);
        return advisory with { Accepted = this.Reason, Until = this.Until.ToString(Day, CultureInfo.InvariantCulture) };
    }
}
