namespace EnvAsCode.LocalStudio.Shapes.Tables.Ecr;

/// <summary>Requests of repository policies.</summary>
internal static class RepositoryPolicyShapes
{
    internal const string Text = """
        RepositoryPolicyText = string(0..10240)

        SetRepositoryPolicyRequest { registryId: RegistryId, repositoryName!: RepositoryName, policyText!: RepositoryPolicyText, force: boolean }
        GetRepositoryPolicyRequest { registryId: RegistryId, repositoryName!: RepositoryName }
        DeleteRepositoryPolicyRequest { registryId: RegistryId, repositoryName!: RepositoryName }
        """;
}
