using EnvAsCode.Diagnostics;
using EnvAsCode.Locks;
using EnvAsCode.Packaging.Conda.MatchSpecs;
using EnvAsCode.Packaging.Names;
using EnvAsCode.Packaging.Requirements;

namespace EnvAsCode.Locking;

/// <summary>A package and the version that it is to get.</summary>
/// <param name="Name">The package's name as it is written.</param>
/// <param name="Version">The version.</param>
internal sealed record Upgrade(string Name, string Version)
{
    /// <summary>Reads <c>numpy==2.1.0</c>.</summary>
    /// <exception cref="LockException">EAC6012: it is none.</exception>
    public static Upgrade Parse(string text)
    {
        string[] parts = text.Split("==");
        Upgrade upgrade = new(parts[0].Trim(), parts.Length == 2 ? parts[1].Trim() : "");
        return upgrade.Name.Length > 0 && upgrade.Version.Length > 0
            && (Requirement.TryParse(upgrade.Text, out _, out _) || MatchSpec.TryParse(upgrade.Text, out _))
            ? upgrade
            : throw new LockException(Rules.LockOptionNotUsable, text, "write a package and its version, as numpy==2.1.0");
    }

    /// <summary>Whether it is about a package of a part.</summary>
    public bool IsFor(LockKind kind, string name) => NameOf(kind, this.Name) == name;

    /// <summary>The constraint that it puts on a part for this once.</summary>
    public LockedRequest ToConstraint(LockKind kind) => new(kind, NameOf(kind, this.Name), this.Text) { IsConstraint = true };

    /// <summary>A name as a manager knows it.</summary>
    public static string NameOf(LockKind kind, string name) =>
        kind == LockKind.Pip ? PackageName.Normalize(name) : name.ToLowerInvariant();

    private string Text => this.Name + "==" + this.Version;
}
