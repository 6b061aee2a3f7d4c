using System;

namespace EnvAsCode;

/// <summary>The licence of a package. Written <c>new("mysqlclient", "GPL-2.0-or-later")</c>.</summary>
public sealed record PackageLicense
{
    /// <summary>The licence of a package.</summary>
    /// <param name="name">See <see cref="Name"/>.</param>
    /// <param name="expression">See <see cref="Expression"/>.</param>
    public PackageLicense(string name, string expression)
    {
        this.Name = name ?? throw new ArgumentNullException(nameof(name));
        this.Expression = expression ?? throw new ArgumentNullException(nameof(expression));
    }

    /// <summary>The package's name.</summary>
    public string Name { get; init; }

    /// <summary>The licence as an SPDX expression (PEP 639), as <c>"MIT OR Apache-2.0"</c>.</summary>
    public string Expression { get; init; }
}
