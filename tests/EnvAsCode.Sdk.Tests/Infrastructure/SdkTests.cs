using Xunit;

namespace EnvAsCode.Sdk.Tests.Infrastructure;

/// <summary>The tests that share the packed SDK.</summary>
[CollectionDefinition(Name)]
public sealed class SdkTests : ICollectionFixture<PackedSdk>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "Packed SDK";
}
