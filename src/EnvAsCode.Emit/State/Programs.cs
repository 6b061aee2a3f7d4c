using System;
using System.Collections.Generic;

namespace EnvAsCode.Emit.State;

/// <summary>
/// The programs of an image. A program is there, is surely not there, or may be: where the base is not described, or where a step did
/// what cannot be looked through.
/// </summary>
internal sealed class Programs
{
    /// <summary>What stands for the certificates of the public authorities.</summary>
    public const string Certificates = "ca-certificates";

    // The packages of Debian and of Amazon Linux that bring a program under another name, with what they bring.
    private static readonly Dictionary<string, string[]> Brought = new(StringComparer.Ordinal)
    {
        ["build-essential"] = ["gcc", "g++", "make"],
        ["git-all"] = ["git"],
        ["git-core"] = ["git"],
        ["curl-minimal"] = ["curl"],
        ["gnupg"] = ["gpg"],
        ["gnupg2"] = ["gpg"],
        ["xz-utils"] = ["xz"],
        ["r-base"] = ["Rscript", "R"],
        ["r-base-core"] = ["Rscript", "R"],
        ["r-base-dev"] = ["Rscript", "R"],
        ["R"] = ["Rscript", "R"],
        ["R-core"] = ["Rscript", "R"],
        ["nodejs"] = ["node"],
        ["npm"] = ["npm", "node"],
        ["nodejs-npm"] = ["npm", "node"],
        ["python3-venv"] = ["python3", "venv"],
        ["python3-full"] = ["python3", "venv"],
        ["python3-pip"] = ["python3"],
    };

    // The package that brings a program, where it has another name.
    private static readonly Dictionary<string, string> Packages = new(StringComparer.Ordinal)
    {
        ["gpg"] = "gnupg",
        ["xz"] = "xz-utils",
        ["Rscript"] = "r-base",
        ["python3"] = "python3",
    };

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

    /// <summary>The apt package that brings a program.</summary>
    public static string PackageOf(string program) => Packages.TryGetValue(program, out string? package) ? package : program;

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
            brought.AddRange(Brought.TryGetValue(package, out string[]? programs) ? programs : []);
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
