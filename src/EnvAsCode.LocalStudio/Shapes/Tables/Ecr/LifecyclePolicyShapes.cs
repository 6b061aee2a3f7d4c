namespace EnvAsCode.LocalStudio.Shapes.Tables.Ecr;

/// <summary>Requests of lifecycle policies.</summary>
internal static class LifecyclePolicyShapes
{
    internal const string Text = """
        LifecyclePolicyText = string(100..30720)

        PutLifecyclePolicyRequest { registryId: RegistryId, repositoryName!: RepositoryName, lifecyclePolicyText!: LifecyclePolicyText }
        GetLifecyclePolicyRequest { registryId: RegistryId, repositoryName!: RepositoryName }
        DeleteLifecyclePolicyRequest { registryId: RegistryId, repositoryName!: RepositoryName }
        """;
}
