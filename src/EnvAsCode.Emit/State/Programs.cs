using System.Collections.Generic;
using EnvAsCode.Emit.State.Facts;

namespace EnvAsCode.Emit.State;

/// <summary>
/// The programs of an image. A program is there, is surely not there, or may be: where the base is not described, or where a step did
/// what cannot be looked through.
/// </summary>
internal sealed class Programs
{
    /// <summary>What stands for the certificates of the public authorities.</summary>
    public const string Certificates = "ca-certificates";

    private readonly Programs? before;
    private readonly EquatableArray<string> added;
    private readonly bool isOpen;

    private Programs(Programs? before, EquatableArray<string> added, bool isOpen)
    {
        this.before = before;
        this.added = added;
        this.isOpen = isOpen;
    }

    /// <summary>The programs of a base.</summary>
    /// <param name="programs">The programs; <see langword="null"/> if they are not known.</param>
    public static Programs Of(EquatableArray<string>? programs) => new(null, programs ?? [], programs is null);

    /// <summary>Whether all programs are known: another one is surely not there.</summary>
    public bool IsComplete => !this.isOpen && (this.before is null || this.before.IsComplete);

    /// <summary>Whether a program is there; <see langword="null"/> if it may be.</summary>
    public bool? Has(string program)
    {
        bool mayBe = false;
        for (Programs? at = this; at is not null; at = at.before)
        {
            if (Contains(at.added, program))
            {
                return true;
            }

            mayBe |= at.isOpen;
        }

        return mayBe ? null : false;
    }

    /// <summary>With the programs that packages of the system bring.</summary>
    public Programs WithPackages(IEnumerable<string> packages)
    {
        List<string> brought = [];
        foreach (string package in packages)
        {
            brought.Add(package);
            brought.AddRange(ProgramPackages.BroughtBy(package));
        }

        return brought.Count == 0 ? this : new Programs(this, brought.ToEquatableArray(), isOpen: false);
    }

    /// <summary>With further programs.</summary>
    public Programs With(params EquatableArray<string> programs) => new(this, programs, isOpen: false);

    /// <summary>With others that cannot be told.</summary>
    public Programs Open() => new(this, [], isOpen: true);

    private static bool Contains(EquatableArray<string> names, string name)
    {
        foreach (string candidate in names.AsSpan())
        {
            if (candidate == name)
            {
                return true;
            }
        }

        return false;
    }
}
