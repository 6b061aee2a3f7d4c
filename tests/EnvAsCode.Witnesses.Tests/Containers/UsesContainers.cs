using Xunit;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>The tests that share the engine's images; one at a time, since each keeps a machine busy.</summary>
[CollectionDefinition(Name)]
public sealed class UsesContainers : ICollectionFixture<BaseImages>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "Containers";
}
