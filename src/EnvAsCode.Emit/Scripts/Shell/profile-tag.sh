
# A tag of the user profile; nothing if it has none.
eac_profile_tag() {
  local arn value
  arn="$(aws sagemaker describe-user-profile --domain-id "$eac_domain_id" --user-profile-name "$eac_user_profile_name" --query UserProfileArn --output text)"
  value="$(aws sagemaker list-tags --resource-arn "$arn" --query "Tags[?Key=='$1'].Value | [0]" --output text)"
  [[ "$value" == None ]] || echo "$value"
}
