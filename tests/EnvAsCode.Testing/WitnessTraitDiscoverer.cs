using System.Collections.Generic;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace EnvAsCode.Testing;

/// <summary>Gives tests against other programs their category, so that a quick run can leave them out.</summary>
public sealed class WitnessTraitDiscoverer : ITraitDiscoverer
{
    /// <summary>The name of this class, for attributes.</summary>
    public const string Name = "EnvAsCode.Testing." + nameof(WitnessTraitDiscoverer);

    /// <inheritdoc/>
    public IEnumerable<KeyValuePair<string, string>> GetTraits(IAttributeInfo traitAttribute) => [new("Category", "Witness")];
}
